package org.zhengtong.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Takes the paper that was promised: its files in one request, handed in together. */
public abstract class PromiseTaking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UploadNews news;

    /** Whether the form was made for this visitor; a page elsewhere can't know what proves it. */
    protected abstract boolean isOwn(HttpServletRequest request);

    protected abstract FileHandle keep(ApplicationNumber number, String material, String name, InputStream content);

    protected abstract void handIn(ApplicationNumber number, String material, List<String> files);

    /**
     * The page to lead back to.
     *
     * @param done whether the paper was taken
     */
    protected abstract String page(ApplicationNumber number, String material, boolean done);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var number = new ApplicationNumber(String.valueOf(request.getParameter("number")));
        var material = String.valueOf(request.getParameter("material"));
        var done = false;
        try {
            handIn(number, material, kept(request, number, material));
            done = true;
        } catch (NotFound closed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (RuleViolation refused) {
            var words = Words.in(Language.of(request));
            news.add(number.value(), material, null, words.of(refused));
        }
        response.sendRedirect(
                Language.address(page(number, material, done), Language.of(request), getServletContext()));
    }

    private List<String> kept(HttpServletRequest request, ApplicationNumber number, String material)
            throws IOException, ServletException {
        var handles = new ArrayList<String>();
        for (var file : Sent.files(request)) {
            if (file.material().equals(material)) {
                try (var content = file.part().getInputStream()) {
                    handles.add(keep(number, material, file.part().getSubmittedFileName(), content)
                            .handle());
                }
            }
        }
        return handles;
    }
}
