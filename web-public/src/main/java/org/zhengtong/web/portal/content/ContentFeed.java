package org.zhengtong.web.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Words;

/** The newest articles of a column as a news feed (Atom, RFC 4287). */
@WebServlet(ContentFeed.PATH)
public class ContentFeed extends HttpServlet {

    static final String PATH = "/content-feed";

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 30;

    @Inject
    transient PublishedContent published;

    @Inject
    transient org.zhengtong.web.pages.Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getAttribute(ContentAddress.ATTRIBUTE) instanceof ContentAddress address
                ? published.column(Site.INTERNET, address.column())
                : Optional.<ColumnView>empty();
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tongue = org.zhengtong.web.pages.Language.of(request);
        var column = asked.get();
        var articles = published
                .latest(List.of(column.id()), Language.of(tongue.locale()), ENTRIES)
                .getOrDefault(column.id(), List.of());
        var paths = new ColumnPaths(ContentAddress::of, published.columns(Site.INTERNET), column);
        var feed = new AtomFeed(
                Words.in(tongue),
                site.getName(),
                path -> site.getRoot() + org.zhengtong.web.pages.Language.address(path, tongue, getServletContext()));
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, no-cache");
        feed.write(column, articles, paths, response.getOutputStream());
    }
}
