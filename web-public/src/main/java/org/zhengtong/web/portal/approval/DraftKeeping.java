package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * Keeps what is typed and chosen while a page of the form is being filled in. Without script, the page's upload button
 * sends everything here and is led back; with script, files come one by one, and what is typed comes now and then.
 */
@WebServlet(urlPatterns = {"/approval/keep", "/en/approval/keep"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class DraftKeeping extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filing filing;

    @Inject
    transient Opened opened;

    @Inject
    transient UploadNews news;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!opened.token().equals(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            var key = opened.draft(request.getParameter("draft"));
            var view = filing.draft(key);
            var step = view.matter().online().step(request.getParameter("step")).orElseThrow(this::unknown);
            filing.fill(key, step.id(), Typed.answers(request.getParameterMap(), step.fields()));
            var files = Sent.files(request);
            for (var file : files) {
                attach(file, key, view, Words.in(Language.of(request)));
            }
            answer(request, response, step, Sent.last(files));
        } catch (NotFound closed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private NotFound unknown() {
        return new NotFound(FormStep.class, "");
    }

    private void attach(Sent.File file, DraftKey key, DraftView view, Words words) throws IOException {
        try (var content = file.part().getInputStream()) {
            filing.attach(key, file.material(), file.part().getSubmittedFileName(), content);
        } catch (RuleViolation refused) {
            var label = view.matter()
                    .material(file.material())
                    .map(each -> words.of(each.name()))
                    .orElse(null);
            news.add(key.number(), file.material(), label, words.of(refused));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FormStep step, String last)
            throws IOException {
        if ("script".equals(request.getParameter("by"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(Words.in(Language.of(request)).text("filing.saved.at", Dates.time(clock.instant())));
            return;
        }
        response.sendRedirect(Language.address(
                "/approval/form?draft=" + request.getParameter("draft") + "&step=" + step.id()
                        + ("summary".equals(request.getParameter("from")) ? "&from=summary" : "")
                        + (last.isEmpty() ? "" : "#" + Upload.name(last)),
                Language.of(request),
                getServletContext()));
    }
}
