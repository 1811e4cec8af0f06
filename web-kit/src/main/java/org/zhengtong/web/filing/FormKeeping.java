package org.zhengtong.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * Keeps what is typed and chosen while a form is being filled in. Without script, the page's upload button sends everything
 * here and is led back; with script, files come one by one, and what is typed comes now and then.
 */
public abstract class FormKeeping extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UploadNews news;

    @Inject
    transient Clock clock;

    /** Whether the form was made for this visitor; a page elsewhere can't know what proves it. */
    protected abstract boolean isOwn(HttpServletRequest request);

    /** @throws NotFound if the visitor may not open it */
    protected abstract DraftView draft(String number);

    protected abstract void fill(String number, String step, Map<String, String> typed);

    protected abstract void promise(String number, Map<String, Boolean> given);

    protected abstract void attach(String number, String material, String name, InputStream content);

    /** The steps of the form that this page shows. */
    protected abstract List<FormStep> steps(HttpServletRequest request, DraftView draft);

    /** The page to lead back to. */
    protected abstract String page(HttpServletRequest request);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            var number = request.getParameter("draft");
            var view = draft(number);
            for (var step : steps(request, view)) {
                fill(number, step.id(), Typed.answers(request.getParameterMap(), step.fields()));
                promise(number, Typed.promises(request.getParameterMap(), step.materials()));
            }
            var files = Sent.files(request);
            for (var file : files) {
                attach(file, view, Words.in(Language.of(request)));
            }
            answer(request, response, Sent.last(files));
        } catch (NotFound closed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private void attach(Sent.File file, DraftView view, Words words) throws IOException {
        try (var content = file.part().getInputStream()) {
            attach(view.number(), file.material(), file.part().getSubmittedFileName(), content);
        } catch (RuleViolation refused) {
            var label = view.matter()
                    .material(file.material())
                    .map(each -> words.of(each.name()))
                    .orElse(null);
            news.add(view.number(), file.material(), label, words.of(refused));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String last) throws IOException {
        if ("script".equals(request.getParameter("by"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(Words.in(Language.of(request)).text("filing.saved.at", Dates.time(clock.instant())));
            return;
        }
        response.sendRedirect(Language.address(
                page(request) + (last.isEmpty() ? "" : "#" + Upload.name(last)),
                Language.of(request),
                getServletContext()));
    }
}
