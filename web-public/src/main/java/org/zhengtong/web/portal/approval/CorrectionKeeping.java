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
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.filing.Sent;
import org.zhengtong.web.filing.Typed;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Keeps what is typed and chosen on the correction page, as {@link DraftKeeping} does for drafts. */
@WebServlet(urlPatterns = {"/approval/keep-correction", "/en/approval/keep-correction"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class CorrectionKeeping extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Progress progress;

    @Inject
    transient Opened opened;

    @Inject
    transient Corrections corrections;

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
        var number = new ApplicationNumber(String.valueOf(request.getParameter("number")));
        var words = Words.in(Language.of(request));
        try {
            var matter =
                    progress.progress(number, opened.queryCode(number.value())).matter();
            var fields = matter.online().fields().toList();
            corrections.type(number.value(), Typed.answers(request.getParameterMap(), fields));
            var files = Sent.files(request);
            for (var file : files) {
                keep(file, number, matter, words);
            }
            if ("script".equals(request.getParameter("by"))) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write(words.text("filing.saved.at", Dates.time(clock.instant())));
            } else {
                var path = "/approval/correct?number=" + number + "#" + Upload.name(Sent.last(files));
                response.sendRedirect(Language.address(path, Language.of(request), getServletContext()));
            }
        } catch (NotFound closed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void keep(Sent.File file, ApplicationNumber number, MatterDefinition matter, Words words)
            throws IOException {
        var name = file.part().getSubmittedFileName();
        try (var content = file.part().getInputStream()) {
            var code = opened.queryCode(number.value());
            corrections.add(
                    number.value(),
                    file.material(),
                    progress.keepForCorrection(number, code, file.material(), name, content));
        } catch (RuleViolation refused) {
            var label = matter.material(file.material())
                    .map(each -> words.of(each.name()))
                    .orElse(null);
            news.add(number.value(), file.material(), label, words.of(refused));
        }
    }
}
