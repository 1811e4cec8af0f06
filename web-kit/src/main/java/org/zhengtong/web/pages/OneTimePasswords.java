package org.zhengtong.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.api.ProblemAnswer;

/**
 * Leads whoever has signed in with a one-time password to the page where they set their own, and tells tools so. It is
 * for guidance: the permissions of such an account are what keeps everything else shut.
 */
public class OneTimePasswords extends HttpFilter {

    /** Context parameter: the page; a portal without one has nobody of the kind. */
    public static final String PAGE = "org.zhengtong.web.PASSWORD_PAGE";

    private static final long serialVersionUID = 1L;
    private static final Set<String> OPEN = Set.of("/sign-out", "/language", "/login");
    private static final Set<String> OPEN_BELOW = Set.of("/static/", "/jakarta.faces.resource/", "/errors/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = request.getServletContext().getInitParameter(PAGE);
        var asked = request.getRequestURI().substring(request.getContextPath().length());
        if (page == null || !request.isUserInRole(Permission.PASSWORD_CHANGE) || isOpen(asked, page)) {
            chain.doFilter(request, response);
        } else if (ProblemAnswer.isWantedAt(asked)) {
            var status = HttpServletResponse.SC_FORBIDDEN;
            ProblemAnswer.send(request, response, "password-change-needed", "api.problem.password", status);
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    private static boolean isOpen(String asked, String page) {
        return asked.equals(page) || OPEN.contains(asked) || OPEN_BELOW.stream().anyMatch(asked::startsWith);
    }
}
