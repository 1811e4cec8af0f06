package org.zhengtong.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;

/**
 * Tells the audit trail who was shut out of what. A right that is missing is refused by the container before anything of
 * ours runs, so it is seen here, on the way out and on the way to the error page.
 */
public class ShutOut extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    @Inject
    transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && request.getUserPrincipal() != null) {
            var path = path(request);
            trail.shutOut(path.substring(0, Math.min(LONGEST, path.length())));
        }
    }

    private static String path(HttpServletRequest request) {
        var asked = request.getDispatcherType() == DispatcherType.ERROR
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : null;
        return asked == null ? request.getRequestURI() : String.valueOf(asked);
    }
}
