package org.zhengtong.web.portal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks what was searched for. The text is made harmless piece by piece; nothing of it can become HTML. */
final class Marks {

    private Marks() {}

    static String in(String text, List<String> words) {
        var wanted = words.stream()
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (wanted.isEmpty()) {
            return escaped(text);
        }
        var html = new StringBuilder();
        var match = Pattern.compile("(?:" + wanted + ")+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        int from = 0;
        while (match.find()) {
            html.append(escaped(text.substring(from, match.start())));
            html.append("<mark>").append(escaped(match.group())).append("</mark>");
            from = match.end();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
