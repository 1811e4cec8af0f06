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
import java.util.Map;
import org.zhengtong.web.api.ProblemAnswer;

/**
 * Refuses what the server would not read to its end anyway, with a page that says so. The page must not look at the
 * request's parameters, because that would be reading it.
 */
public class LargestPost extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= Long.parseLong(getInitParameter("bytes"))) {
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
