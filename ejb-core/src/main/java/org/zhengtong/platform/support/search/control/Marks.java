package org.zhengtong.platform.support.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was found in a text, and the text as HTML with that marked. The highlighter knows only the letters that were typed;
 * where it finds none of them, other forms of the words are looked for here, and in a title what sounds like them.
 */
record Marks(String text, List<Span> spans) {

    /** What the highlighter puts around a hit: letters that no text is written with, so nothing has to be escaped yet. */
    static final String BEGIN = "\uE000";

    static final String END = "\uE001";

    private static final int MOST = 50;
    private static final int LOOKED_AT = 100_000;

    /**
     * @param fragments of the highlighter, in the order of the text
     * @param words of {@link Asked#words}, found out once for all results
     */
    static Marks in(String text, List<String> fragments, List<String> words) {
        var found = told(text, fragments);
        return new Marks(text, found.isEmpty() ? named(text, words) : found);
    }

    /** @param typed by its sound too, if it can be pinyin */
    static Marks inTitle(String title, List<String> fragments, List<String> words, String typed) {
        var marks = in(title, fragments, words);
        return marks.spans.isEmpty() && Sounds.isPinyin(typed) ? new Marks(title, Sounds.spans(typed, title)) : marks;
    }

    private static List<Span> told(String text, List<String> fragments) {
        var spans = new ArrayList<Span>();
        var after = 0;
        for (var fragment : fragments) {
            var plain = fragment.replace(BEGIN, "").replace(END, "");
            var at = text.indexOf(plain, after);
            if (at >= 0) {
                add(spans, fragment, at);
                after = at + plain.length();
            }
        }
        return Span.joined(spans).stream().limit(MOST).toList();
    }

    private static void add(List<Span> spans, String fragment, int at) {
        var letter = at;
        var from = at;
        for (var i = 0; i < fragment.length(); i++) {
            if (fragment.charAt(i) == BEGIN.charAt(0)) {
                from = letter;
            } else if (fragment.charAt(i) == END.charAt(0)) {
                spans.add(new Span(from, letter));
            } else {
                letter++;
            }
        }
    }

    private static List<Span> named(String text, List<String> words) {
        var some = text.substring(0, Math.min(LOOKED_AT, text.length()));
        var small = some.toLowerCase(Locale.ROOT);
        if (small.length() != some.length()) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        for (var word : words) {
            var wanted = word.toLowerCase(Locale.ROOT);
            for (var at = small.indexOf(wanted); at >= 0 && spans.size() < MOST; at = small.indexOf(wanted, at + 1)) {
                if (!isLatin(wanted.charAt(0)) || at == 0 || !isLatin(small.charAt(at - 1))) {
                    spans.add(new Span(at, endOfWord(small, at + wanted.length())));
                }
            }
        }
        return Span.joined(spans);
    }

    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    /** All of it. */
    String html() {
        return html(0, text.length());
    }

    /** A part of it as HTML that holds nothing but text and {@code <mark>}. */
    String html(int from, int to) {
        var html = new StringBuilder();
        var at = from;
        for (var span : spans) {
            var first = Math.max(from, span.from());
            var last = Math.min(to, span.to());
            if (first < last) {
                html.append(escaped(at, first)).append("<mark>").append(escaped(first, last));
                html.append("</mark>");
                at = last;
            }
        }
        return html.append(escaped(at, to)).toString().strip();
    }

    private String escaped(int from, int to) {
        return text.substring(Math.min(from, to), to)
                .replace('\n', ' ')
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
