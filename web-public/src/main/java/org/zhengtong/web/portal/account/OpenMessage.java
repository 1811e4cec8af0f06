package org.zhengtong.web.portal.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Local;

/** Opens what a message is about, and notes that it was read. */
@WebServlet("/account/message")
public class OpenMessage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Inbox inbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            inbox.markRead(Long.parseLong(id));
        }
        response.sendRedirect(
                Language.address(Local.path(request.getParameter("to")), Language.of(request), getServletContext()));
    }
}
