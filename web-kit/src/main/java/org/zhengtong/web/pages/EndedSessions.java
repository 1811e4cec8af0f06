package org.zhengtong.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.zhengtong.platform.security.identity.boundary.Caller;

/**
 * Ends a session whose account was closed meanwhile, or whose password is another one now: the realm only guards the door,
 * not who is in already.
 */
public class EndedSessions extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SERIAL = EndedSessions.class.getName();

    @Inject
    transient Caller caller;

    /** The session goes on with the password that its owner has just chosen. */
    public static void goOn(HttpSession session) {
        session.removeAttribute(SERIAL);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || isValid(session)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        session.invalidate();
        response.sendRedirect(request.getContextPath() + "/");
    }

    private boolean isValid(HttpSession session) {
        var serial = caller.passwordSerial();
        if (serial.isEmpty()) {
            return false;
        }
        var begun = session.getAttribute(SERIAL);
        if (begun == null) {
            session.setAttribute(SERIAL, serial.getAsInt());
        }
        return begun == null || begun.equals(serial.getAsInt());
    }
}
