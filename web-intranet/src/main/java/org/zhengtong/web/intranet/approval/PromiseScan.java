package org.zhengtong.web.intranet.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.List;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.filing.PromiseTaking;
import org.zhengtong.web.intranet.approval.intake.WindowToken;

/** Takes the scan of a promised paper that came to the window. */
@WebServlet(urlPatterns = {"/approval/promise-scan", "/en/approval/promise-scan"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class PromiseScan extends PromiseTaking {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PromiseDesk desk;

    @Inject
    transient WindowToken token;

    @Override
    protected boolean isOwn(HttpServletRequest request) {
        return token.value().equals(request.getParameter("token"));
    }

    @Override
    protected FileHandle keep(ApplicationNumber number, String material, String name, InputStream content) {
        return desk.keep(number, material, name, content);
    }

    @Override
    protected void handIn(ApplicationNumber number, String material, List<String> files) {
        desk.handIn(number, material, files);
    }

    @Override
    protected String page(ApplicationNumber number, String material, boolean done) {
        return "/approval/promise?number=" + number + "&material=" + material;
    }
}
