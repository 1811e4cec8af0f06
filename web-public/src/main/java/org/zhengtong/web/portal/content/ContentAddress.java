package org.zhengtong.web.portal.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a page below {@code /content/} names.
 *
 * @param column slugs from the top, with {@code /} between them
 * @param article its number; null for the column itself
 * @param feed whether the column's news feed is meant
 */
record ContentAddress(String column, Long article, boolean feed) {

    static final String ATTRIBUTE = ContentAddress.class.getName();

    static final String ROOT = "/content/";

    /** What stands behind a column for its feed. */
    static final String FEED = "/feed.xml";

    private static final Pattern FORM = Pattern.compile(
            "/([a-z][a-z0-9-]{0,59}(?:/[a-z][a-z0-9-]{0,59}){0,5})(?:/(\\d{1,18}))?(" + Pattern.quote(FEED) + ")?");

    /** @return empty for what can't be one */
    static Optional<ContentAddress> of(String path) {
        var parts = FORM.matcher(path == null ? "" : path);
        if (!parts.matches() || parts.group(2) != null && parts.group(3) != null) {
            return Optional.empty();
        }
        var number = parts.group(2);
        return Optional.of(new ContentAddress(
                parts.group(1), number == null ? null : Long.valueOf(number), parts.group(3) != null));
    }

    /** The address of an article, without the language. */
    static String of(String column, long article) {
        return ROOT + column + "/" + article;
    }

    String view() {
        return feed ? ContentFeed.PATH : article == null ? "/content/column" : "/content/article";
    }
}
