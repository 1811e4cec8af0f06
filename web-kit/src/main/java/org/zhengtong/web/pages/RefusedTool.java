package org.zhengtong.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.web.api.ProblemAnswer;

/** A tool whose password was refused gets a problem, not the sign-in page to which the container leads it. */
public class RefusedTool extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (asked instanceof String path && ProblemAnswer.isWantedAt(path)) {
            var status = HttpServletResponse.SC_UNAUTHORIZED;
            ProblemAnswer.send(request, response, "sign-in-needed", "api.problem.signIn", status);
        } else {
            chain.doFilter(request, response);
        }
    }
}
