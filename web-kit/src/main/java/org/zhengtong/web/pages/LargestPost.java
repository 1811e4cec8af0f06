package org.zhengtong.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.zhengtong.web.api.ProblemAnswer;

/**
 * Refuses what the server would not read to its end anyway, with a page that says so. The page must not look at the
 * request's parameters, because that would be reading it. An application names the few addresses of its own that take more.
 */
public class LargestPost extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Context parameter: addresses, with blanks between them. */
    private static final String LARGER = "org.zhengtong.web.LARGER_POSTS";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= most(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close");
        if (ProblemAnswer.isWantedAt(request.getServletPath())) {
            var status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            ProblemAnswer.send(request, response, "too-large", "api.problem.tooLarge", status);
        } else {
            request.getRequestDispatcher("/errors/413").forward(new Unread(request), response);
        }
    }

    private long most(HttpServletRequest request) {
        var named = request.getServletContext().getInitParameter(LARGER);
        var address = request.getRequestURI().substring(request.getContextPath().length());
        var larger = named != null && List.of(named.strip().split("\\s+")).contains(address);
        return Long.parseLong(getInitParameter(larger ? "larger.bytes" : "bytes"));
    }

    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
