package org.zhengtong.web.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.zhengtong.web.pages.Local;

/** Switches large type on and off: works as a plain link, remembers the choice in a cookie, leads back. */
@WebServlet("/large-type")
public class ElderChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mode = Elder.Mode.of(request.getParameter("mode"));
        var cookie = new Cookie(Elder.COOKIE, mode.code());
        cookie.setPath("/");
        cookie.setMaxAge(mode == Elder.Mode.OFF ? 0 : (int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + Local.path(request.getParameter("back")));
    }
}
