package org.zhengtong.web.intranet.content;

import java.util.regex.Pattern;
import org.zhengtong.portal.content.ArticleNumber;

/** Pictures and videos in a text that is not published yet are shown to its writers, from an address of their own. */
final class DraftPictures {

    static final String ROOT = "/intranet/content/media/";

    private static final Pattern PUBLIC = Pattern.compile("\\b(src|poster)=\"/media/");
    private static final Pattern DRAFT = Pattern.compile("\\b(src|poster)=\"" + ROOT + "\\d{1,18}/");

    private DraftPictures() {}

    static String onTheDesk(String body, ArticleNumber article) {
        return body == null ? "" : PUBLIC.matcher(body).replaceAll("$1=\"" + ROOT + article + "/");
    }

    static String published(String body) {
        return body == null ? "" : DRAFT.matcher(body).replaceAll("$1=\"/media/");
    }
}
