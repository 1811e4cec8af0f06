package org.zhengtong.web.portal.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.search.boundary.OwnSearches;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.portal.SearchAddress;
import org.zhengtong.web.words.Tongue;

/** Runs a kept search in the language in which it was kept, and notes that its owner has seen what it finds. */
@WebServlet("/account/search")
public class OpenSearch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnSearches searches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var query = searches.open(Long.parseLong(id)).query();
            var tongue = Tongue.of(Locale.forLanguageTag(query.language()));
            response.sendRedirect(Language.address("/search?" + SearchAddress.of(query), tongue, getServletContext()));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
