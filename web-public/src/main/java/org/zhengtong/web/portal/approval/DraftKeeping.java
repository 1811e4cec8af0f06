package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.filing.FormKeeping;

/** Keeps what applicants type and choose on one page of their form. */
@WebServlet(urlPatterns = {"/approval/keep", "/en/approval/keep"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class DraftKeeping extends FormKeeping {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filing filing;

    @Inject
    transient Opened opened;

    @Override
    protected boolean isOwn(HttpServletRequest request) {
        return opened.token().equals(request.getParameter("token"));
    }

    @Override
    protected DraftView draft(String number) {
        return filing.draft(opened.draft(number));
    }

    @Override
    protected void fill(String number, String step, Map<String, String> typed) {
        filing.fill(opened.draft(number), step, typed);
    }

    @Override
    protected void promise(String number, Map<String, Boolean> given) {
        filing.promise(opened.draft(number), given);
    }

    @Override
    protected void attach(String number, String material, String name, InputStream content) {
        filing.attach(opened.draft(number), material, name, content);
    }

    @Override
    protected List<FormStep> steps(HttpServletRequest request, DraftView draft) {
        return List.of(draft.matter()
                .online()
                .step(String.valueOf(request.getParameter("step")))
                .orElseThrow(() -> new NotFound(FormStep.class, "")));
    }

    @Override
    protected String page(HttpServletRequest request) {
        return "/approval/form?draft=" + request.getParameter("draft") + "&step=" + request.getParameter("step")
                + ("summary".equals(request.getParameter("from")) ? "&from=summary" : "");
    }
}
