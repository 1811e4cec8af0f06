package org.zhengtong.platform.support.search.control;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a highlighted text that fits under a title. Sentences may be long, and where nothing in a text was found the
 * highlighter gives all of it.
 */
final class Excerpt {

    static final int LETTERS = 140;

    private static final int BEFORE = 40;
    private static final String MARK = "<mark>";
    private static final String END = "</mark>";

    /** One letter as HTML has it, or a mark. */
    private static final Pattern PARTS = Pattern.compile("</?mark>|&[#a-zA-Z0-9]{1,8};|.", Pattern.DOTALL);

    private Excerpt() {}

    /** @param html text, entities and marks; as long as it is */
    static String of(String html) {
        if (html.length() <= LETTERS) {
            return html;
        }
        var mark = html.indexOf(MARK);
        var parts = PARTS.matcher(mark < 0 ? html.substring(0, Math.min(html.length(), LETTERS * 8)) : html)
                .results()
                .map(MatchResult::group)
                .toList();
        var first = Math.max(0, parts.indexOf(MARK) - BEFORE);
        return cut(parts, first, mark < 0 && html.length() > LETTERS * 8);
    }

    private static String cut(List<String> parts, int first, boolean more) {
        var text = new StringBuilder(first > 0 ? "…" : "");
        var letters = 0;
        var open = false;
        var at = first;
        for (; at < parts.size() && letters < LETTERS; at++) {
            var part = parts.get(at);
            open = part.equals(MARK) || open && !part.equals(END);
            letters += part.equals(MARK) || part.equals(END) ? 0 : 1;
            text.append(part);
        }
        return text.append(open ? END : "")
                .append(at < parts.size() || more ? "…" : "")
                .toString();
    }
}
