package org.zhengtong.web.intranet.portal;

import jakarta.servlet.annotation.WebServlet;
import org.zhengtong.portal.content.Site;
import org.zhengtong.web.content.MediaServlet;

/** Pictures, videos and attachments of what staff may read. */
@WebServlet("/media/*")
public class MediaFiles extends MediaServlet {

    private static final long serialVersionUID = 1L;

    public MediaFiles() {
        super(Site.INTRANET, "private, max-age=31536000, immutable");
    }
}
