package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.List;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.boundary.PromiseKeeping;
import org.zhengtong.web.filing.PromiseTaking;

/** Takes what an applicant promised, from the progress page. */
@WebServlet(urlPatterns = {"/approval/hand-in", "/en/approval/hand-in"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class PromisePaper extends PromiseTaking {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PromiseKeeping keeping;

    @Inject
    transient Opened opened;

    @Override
    protected boolean isOwn(HttpServletRequest request) {
        return opened.token().equals(request.getParameter("token"));
    }

    @Override
    protected FileHandle keep(ApplicationNumber number, String material, String name, InputStream content) {
        return keeping.keep(number, code(number), material, name, content);
    }

    @Override
    protected void handIn(ApplicationNumber number, String material, List<String> files) {
        keeping.handIn(number, code(number), material, files);
    }

    @Override
    protected String page(ApplicationNumber number, String material, boolean done) {
        return "/approval/application?number=" + number + (done ? "&done=promised" : "#promises");
    }

    private String code(ApplicationNumber number) {
        return opened.queryCode(number.value());
    }
}
