package org.zhengtong.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.portal.content.MediaFile;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.pages.Download;

/** Pictures and attachments of a site's articles. A key belongs to its content, so browsers may keep what they have. */
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
        var file =
                path == null ? null : published.medium(site, path.substring(1)).orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(response, file);
    }

    private void send(HttpServletResponse response, MediaFile file) throws IOException {
        try (var content = file.content()) {
            Download.head(response, file.name(), file.mediaType());
            if (file.kind() == MediaKind.PICTURE) {
                response.setHeader("Content-Disposition", "inline");
            }
            response.setHeader("Cache-Control", caching);
            response.setContentLengthLong(file.size());
            content.transferTo(response.getOutputStream());
        }
    }
}
