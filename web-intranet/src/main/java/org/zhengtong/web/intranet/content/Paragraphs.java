package org.zhengtong.web.intranet.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cleaned text's paragraphs, each with whether the other text has it too. */
final class Paragraphs {

    private static final Pattern BLOCK = Pattern.compile("</(?:p|h[2-6]|li|figcaption|td|th|blockquote)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Paragraphs() {}

    public record Paragraph(String text, boolean changed) {}

    static List<Paragraph> of(String body, String other) {
        var known = texts(other).toList();
        return texts(body)
                .map(text -> new Paragraph(text, !known.contains(text)))
                .toList();
    }

    private static Stream<String> texts(String body) {
        return BLOCK.splitAsStream(body == null ? "" : body)
                .map(block -> TAG.matcher(block).replaceAll(" ").replace("&nbsp;", " "))
                .map(text -> text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip())
                .filter(text -> !text.isEmpty());
    }
}
