package org.zhengtong.web.intranet.content;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * Takes pictures, videos and attachments while the text is being written, so that the page need not be left: answers with
 * the key of what it took, or with a sentence that says what is wrong.
 */
@WebServlet(urlPatterns = {"/content/files", "/en/content/files"})
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class DraftMediaKeeping extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";
    private static final String KEY = "[0-9a-f]{8,64}";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient ArticleDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var number = String.valueOf(request.getParameter("number"));
        if (!number.matches(NUMBER)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            say(response, HttpServletResponse.SC_OK, take(request, new ArticleNumber(Long.parseLong(number))));
        } catch (NotFound outOfReach) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            say(response, UNPROCESSABLE, Words.in(Language.of(request)).of(refused));
        }
    }

    /** @return the key of the file that was told of */
    private String take(HttpServletRequest request, ArticleNumber number) throws IOException, ServletException {
        var key = request.getParameter("key");
        var said = request.getParameter("alternative");
        if (key == null) {
            return attach(request, number, said);
        }
        if (!key.matches(KEY)) {
            throw new NotFound(MediaKind.class, key);
        }
        if (said == null) {
            desk.detach(number, key);
        } else {
            desk.describe(number, key, said);
        }
        return key;
    }

    private String attach(HttpServletRequest request, ArticleNumber number, String said)
            throws IOException, ServletException {
        var file = request.getPart("file");
        if (!SentFile.isThere(file)) {
            throw new NotFound(MediaKind.class, "none");
        }
        return SentFile.keep(desk, number, file, said).key();
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
