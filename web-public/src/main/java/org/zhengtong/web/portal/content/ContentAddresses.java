package org.zhengtong.web.portal.content;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads the readable addresses of what is published to their pages: {@code /content/<column>} is a column, and a number
 * behind it an article.
 */
@WebServlet("/content/*")
public class ContentAddresses extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var address = ContentAddress.of(request.getPathInfo());
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ContentAddress.ATTRIBUTE, address.get());
        request.getRequestDispatcher(address.get().view()).forward(request, response);
    }
}
