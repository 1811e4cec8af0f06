package org.zhengtong.web.intranet.approval.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.web.filing.FormKeeping;

/** Keeps what a window clerk types and scans. */
@WebServlet(urlPatterns = {"/approval/take-in", "/en/approval/take-in"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class WindowKeeping extends FormKeeping {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WindowIntake intake;

    @Inject
    transient WindowToken token;

    @Override
    protected boolean isOwn(HttpServletRequest request) {
        return token.value().equals(request.getParameter("token"));
    }

    @Override
    protected DraftView draft(String number) {
        return intake.draft(key(number));
    }

    @Override
    protected void fill(String number, String step, Map<String, String> typed) {
        intake.fill(key(number), step, typed);
    }

    @Override
    protected void promise(String number, Map<String, Boolean> given) {
        intake.promise(key(number), given);
    }

    @Override
    protected void attach(String number, String material, String name, InputStream content) {
        intake.attach(key(number), material, name, content);
    }

    @Override
    protected List<FormStep> steps(HttpServletRequest request, DraftView draft) {
        return draft.matter().online().form();
    }

    @Override
    protected String page(HttpServletRequest request) {
        return "/approval/receive?draft=" + request.getParameter("draft");
    }

    private static DraftKey key(String number) {
        return new DraftKey(String.valueOf(number), null);
    }
}
