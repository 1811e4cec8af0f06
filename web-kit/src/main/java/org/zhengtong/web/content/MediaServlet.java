package org.zhengtong.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;

/**
 * Pictures, videos and attachments of a site's articles. A key belongs to its content, so browsers may keep what they have.
 */
public abstract class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final Site site;
    private final String caching;

    @Inject
    transient PublishedContent published;

    /** @param caching who may keep a file, and how long */
    protected MediaServlet(Site site, String caching) {
        this.site = site;
        this.caching = caching;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var key = path == null ? "" : path.substring(1);
        var file = published.medium(site, key);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new MediaAnswer(request, response).send(key, file.get(), caching);
    }
}
