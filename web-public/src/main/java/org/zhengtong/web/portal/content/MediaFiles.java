package org.zhengtong.web.portal.content;

import jakarta.servlet.annotation.WebServlet;
import org.zhengtong.portal.content.Site;
import org.zhengtong.web.content.MediaServlet;

/** Pictures, videos and attachments of what everybody may read. */
@WebServlet("/media/*")
public class MediaFiles extends MediaServlet {

    private static final long serialVersionUID = 1L;

    public MediaFiles() {
        super(Site.INTERNET, "public, max-age=31536000, immutable");
    }
}
