package org.zhengtong.web.content;

import java.util.List;
import java.util.regex.Pattern;

/** The table of contents of a long text, from its headings that carry an anchor. */
public final class Contents {

    private static final int FEWEST = 3;
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Contents() {}

    /** @param anchor id of the heading */
    public record Chapter(String anchor, String title) {}

    /** @return empty for a text with so few chapters that nobody needs to be led */
    public static List<Chapter> of(String body) {
        var chapters = HEADING.matcher(body)
                .results()
                .map(found -> new Chapter(found.group(1), plain(found.group(2))))
                .toList();
        return chapters.size() < FEWEST ? List.of() : chapters;
    }

    private static String plain(String markup) {
        return TAG.matcher(markup)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
