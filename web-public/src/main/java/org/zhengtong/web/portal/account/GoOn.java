package org.zhengtong.web.portal.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Local;

/**
 * A door behind sign-in: who comes here has signed in, and is led on to where they wanted to go. The language in which they
 * did so is the one in which messages will be written to them.
 */
@WebServlet("/account/go")
public class GoOn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tongue = Language.of(request);
        caller.prefer(tongue.code());
        response.sendRedirect(Language.address(Local.path(request.getParameter("back")), tongue, getServletContext()));
    }
}
