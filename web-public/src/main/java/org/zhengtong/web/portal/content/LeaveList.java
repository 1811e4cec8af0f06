package org.zhengtong.web.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.portal.content.boundary.Subscribing;

/**
 * Leaves a list with the one click that mail programs offer (RFC 8058): they post, people who open the address are led to the
 * page. Whoever has the token may leave; whether there was such a subscription is not told.
 */
@WebServlet(Subscribing.LEAVE)
public class LeaveList extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "[0-9a-f]{48}";

    @Inject
    transient Subscribing subscribing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("token");
        if (token != null && token.matches(TOKEN)) {
            subscribing.leave(token);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("token");
        var known = token != null && token.matches(TOKEN);
        response.sendRedirect(Subscribing.PAGE + (known ? "?token=" + token : ""));
    }
}
