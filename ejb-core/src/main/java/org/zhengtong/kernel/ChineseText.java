package org.zhengtong.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is Chinese in a text, so that it can be marked as such (WCAG 2.2, 3.1.2). */
public final class ChineseText {

    /** Chinese characters with what stands between them: digits, blanks and Chinese punctuation. */
    private static final Pattern CHINESE =
            Pattern.compile("[〔《“（]?\\p{IsHan}(?:[\\p{IsHan}\\p{N}〔〕《》“”（）、，。：；！？·\\s]*[\\p{IsHan}〕》”）。！？])?");

    private ChineseText() {}

    /** A piece of a text in one language. */
    public record Part(String text, boolean chinese) {}

    /** The pieces in order; joined they are the text. */
    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var chinese = CHINESE.matcher(text);
        int from = 0;
        while (chinese.find()) {
            add(parts, text.substring(from, chinese.start()), false);
            add(parts, chinese.group(), true);
            from = chinese.end();
        }
        add(parts, text.substring(from), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean chinese) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, chinese));
        }
    }
}
