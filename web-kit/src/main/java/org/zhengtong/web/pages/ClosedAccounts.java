package org.zhengtong.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** Ends a session whose account was closed meanwhile: the realm only guards the door, not who is in already. */
public class ClosedAccounts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || caller.isOpen()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        session.invalidate();
        response.sendRedirect(request.getContextPath() + "/");
    }
}
