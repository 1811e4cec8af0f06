package org.zhengtong.web.intranet.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.boundary.AutosaveDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * Cleans what somebody pastes from Word, WPS or a website, so that they see at once what will be kept of it: answers with the
 * markup, or with a sentence that says what is wrong.
 */
@WebServlet(urlPatterns = {"/content/paste", "/en/content/paste"})
public class Pasting extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient AutosaveDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = String.valueOf(request.getParameter("number"));
        var html = request.getParameter("html");
        if (!number.matches(NUMBER) || html == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            var cleaned = desk.pasted(DraftPictures.published(html));
            say(
                    response,
                    HttpServletResponse.SC_OK,
                    DraftPictures.onTheDesk(cleaned, new ArticleNumber(Long.parseLong(number))));
        } catch (RuleViolation refused) {
            say(response, UNPROCESSABLE, Words.in(Language.of(request)).of(refused));
        }
    }

    /** As text: nobody is to open it as a page. */
    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
