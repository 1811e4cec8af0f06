package org.zhengtong.web.pages;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.web.words.Tongue;

/** Remembers a person's language in a cookie and leads back to where they were. */
@WebServlet(LanguageChoice.PATH)
public class LanguageChoice extends HttpServlet {

    static final String PATH = "/language";
    private static final long serialVersionUID = 1L;

    static String linkTo(Tongue tongue, String back) {
        return PATH + "?to=" + tongue.code() + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tongue = Tongue.of(Locale.forLanguageTag(
                Optional.ofNullable(request.getParameter("to")).orElse("zh")));
        var cookie = new Cookie(Language.COOKIE, tongue.code());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + Local.path(request.getParameter("back")));
    }
}
