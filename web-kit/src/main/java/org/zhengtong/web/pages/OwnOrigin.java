package org.zhengtong.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.zhengtong.web.api.ProblemAnswer;

/**
 * Refuses what the page of another site makes a browser send here (CSRF). Browsers say where a request comes from and
 * let no page change that; tools say nothing and bring no cookie.
 */
public class OwnOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CHANGE_NOTHING.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else if (ProblemAnswer.isWantedAt(request.getServletPath())) {
            var status = HttpServletResponse.SC_FORBIDDEN;
            ProblemAnswer.send(request, response, "foreign-origin", "api.problem.forbidden", status);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers tell the relation over HTTPS only, the origin always. */
    private static boolean comesFromHere(HttpServletRequest request) {
        var relation = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return relation != null ? OWN.contains(relation) : origin == null || isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
