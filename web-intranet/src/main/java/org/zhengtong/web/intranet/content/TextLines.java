package org.zhengtong.web.intranet.content;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cleaned text as the lines that a reader sees: a paragraph each, a row of a table each, a picture or video each by what it
 * shows. Cleaned markup is regular enough to be read by patterns.
 */
final class TextLines {

    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("<(img|video)\\b[^>]*>");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\s(?:alt|aria-label)=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("\\ssrc=\"[^\"]*?([^/\"]*)\"");
    private static final Pattern BLOCK =
            Pattern.compile("</(?:p|h[1-6]|li|figcaption|blockquote|caption|div)>|<br[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TextLines() {}

    /**
     * @param picture makes a line of what a picture shows and how its file is called
     * @param video the same of a video
     */
    static List<String> of(String body, UnaryOperator<String> picture, UnaryOperator<String> video) {
        var told = SHOWN.matcher(body == null ? "" : body).replaceAll(found -> {
            var line = found.group(1).equals("video") ? video : picture;
            return quoted("\n" + escaped(line.apply(shown(found))) + "\n");
        });
        var rows = ROW.matcher(told).replaceAll(found -> quoted("\n" + row(found.group(1)) + "\n"));
        return BLOCK.matcher(rows)
                .replaceAll("\n")
                .lines()
                .map(TextLines::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String row(String cells) {
        return CELL.matcher(cells)
                .results()
                .map(cell -> plain(cell.group(1).replace('\n', ' ')))
                .map(TextLines::escaped)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(MatchResult picture) {
        return Stream.of(ALTERNATIVE, FILE)
                .map(part -> part.matcher(picture.group()))
                .filter(found -> found.find() && !found.group(1).isBlank())
                .map(found -> plain(found.group(1)))
                .collect(Collectors.joining(" · "));
    }

    private static String plain(String markup) {
        return TAG.matcher(markup)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }
}
