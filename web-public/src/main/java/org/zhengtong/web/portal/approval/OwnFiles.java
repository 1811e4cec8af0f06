package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.pages.Download;

/** Hands applicants their own files: what they uploaded, notices, licences. Whether they may is for the boundaries to say. */
@WebServlet({"/approval/file", "/approval/notice", "/approval/certificate"})
public class OwnFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filing filing;

    @Inject
    transient Progress progress;

    @Inject
    transient PaperRoom papers;

    @Inject
    transient FileStore files;

    @Inject
    transient Opened opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = file(request, Long.parseLong(id));
            Download.send(response, file, files.open(file));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private StoredFile file(HttpServletRequest request, long id) {
        var draft = request.getParameter("draft");
        if (draft != null) {
            return filing.file(opened.draft(draft), id);
        }
        var number = String.valueOf(request.getParameter("number"));
        var application = new ApplicationNumber(number);
        var code = opened.queryCode(number);
        return switch (request.getServletPath()) {
            case "/approval/notice" -> papers.noticeForApplicant(application, code, id);
            case "/approval/certificate" -> papers.licenceForApplicant(application, code, id);
            default -> progress.file(application, code, id);
        };
    }
}
