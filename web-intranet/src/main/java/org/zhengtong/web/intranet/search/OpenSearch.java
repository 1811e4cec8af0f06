package org.zhengtong.web.intranet.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.OwnSearches;

/** Runs a kept search, and notes that its owner has seen what it finds. */
@WebServlet("/search/open")
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
            response.sendRedirect(request.getContextPath() + addressOf(query));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The page of its results, without the portal's own path. */
    static String addressOf(SearchQuery query) {
        return "/search/?q=" + (query.text() == null ? "" : encoded(query.text()))
                + (query.kind() == null ? "" : "&kind=" + query.kind())
                + (query.section() == null ? "" : "&section=" + encoded(query.section()))
                + (query.unit() == null ? "" : "&unit=" + query.unit())
                + (query.year() == null ? "" : "&year=" + query.year());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
