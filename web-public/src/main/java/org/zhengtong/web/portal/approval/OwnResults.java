package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.boundary.JointRoom;
import org.zhengtong.web.pages.Download;

/** Hands applicants all results of a joint application in one ZIP, a folder for each organ's part. */
@WebServlet("/approval/results")
public class OwnResults extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JointRoom joint;

    @Inject
    transient FileStore files;

    @Inject
    transient Opened opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = request.getParameter("number");
        if (!OpenApplication.isNumber(number)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(number, joint.results(new ApplicationNumber(number), opened.queryCode(number)), response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String number, Map<String, StoredFile> results, HttpServletResponse response) throws IOException {
        Download.head(response, number + ".zip", "application/zip");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            for (var result : results.entrySet()) {
                zip.putNextEntry(new ZipEntry(result.getKey()));
                try (var content = files.open(result.getValue())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }
}
