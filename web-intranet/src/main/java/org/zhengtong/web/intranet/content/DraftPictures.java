package org.zhengtong.web.intranet.content;

import org.zhengtong.portal.content.ArticleNumber;

/** Pictures in a text that is not published yet are shown to those who work on it, from an address of their own. */
final class DraftPictures {

    static final String ROOT = "/intranet/content/media/";

    private static final String PUBLIC = "src=\"/media/";

    private DraftPictures() {}

    static String onTheDesk(String body, ArticleNumber article) {
        return body == null ? "" : body.replace(PUBLIC, "src=\"" + ROOT + article + "/");
    }

    static String published(String body) {
        return body == null ? "" : body.replaceAll("src=\"" + ROOT + "\\d{1,18}/", PUBLIC);
    }
}
