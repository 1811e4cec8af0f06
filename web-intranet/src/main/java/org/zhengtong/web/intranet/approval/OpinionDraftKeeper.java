package org.zhengtong.web.intranet.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.boundary.OpinionKeeping;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Takes what is being written, and answers with the words that say so. */
@WebServlet("/approval/keep")
public class OpinionDraftKeeper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpinionKeeping keeping;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var step = String.valueOf(request.getParameter("step"));
        if (!step.matches("\\d{1,18}")) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            keeping.keep(new StepId(Long.parseLong(step)), request.getParameter("text"));
        } catch (RuleViolation notTheirs) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var words = Words.in(Language.of(request));
        response.getWriter().print(words.text("desk.kept", Dates.time(clock.instant())));
    }
}
