package org.zhengtong.platform.support.search.control;

import java.util.HashSet;
import java.util.Locale;

/**
 * The part of a text that stands under a title: whole sentences around the place where most of what was asked for stands
 * together, long enough to say something. A sentence that is longer than there is room is cut.
 */
final class Excerpt {

    /** Chinese says in a letter what takes English two. */
    private static final Room CHINESE = new Room(64, 140, 40);

    private static final Room ENGLISH = new Room(120, 260, 80);

    private static final String ENDS = "。！？!?；;…\n";
    private static final String GOES_ON = "；;";
    private static final String CLOSING = "”’」』）)\"";

    private final Marks marks;
    private final String text;
    private final Room room;

    /**
     * @param least letters, where the text has them
     * @param most letters
     * @param before a mark at most
     */
    private record Room(int least, int most, int before) {}

    /** From a letter to before another. */
    private record Window(int from, int to) {}

    private Excerpt(Marks marks) {
        this.marks = marks;
        this.text = marks.text();
        var some = text.substring(0, Math.min(text.length(), CHINESE.most));
        this.room = some.codePoints().filter(Character::isIdeographic).count() > some.length() / 5 ? CHINESE : ENGLISH;
    }

    /** @return HTML with nothing in it but text and {@code <mark>}; empty for an empty text */
    static String of(Marks marks) {
        return new Excerpt(marks).html();
    }

    private String html() {
        var best = text.length() <= room.most ? new Window(0, text.length()) : best();
        var html = marks.html(best.from, best.to);
        return html.isEmpty() ? "" : (isWithin(best.from) ? "…" : "") + html + (isWithin(best.to) ? "…" : "");
    }

    private Window best() {
        var best = around(new Span(0, 0));
        var most = 0;
        for (var span : marks.spans()) {
            var window = around(span);
            var worth = worth(window);
            if (worth > most) {
                best = window;
                most = worth;
            }
        }
        return best;
    }

    /** Different words count more than the same one again. */
    private int worth(Window window) {
        var words = new HashSet<String>();
        var times = 0;
        for (var span : marks.spans()) {
            if (span.from() >= window.from && span.to() <= window.to) {
                words.add(text.substring(span.from(), span.to()).toLowerCase(Locale.ROOT));
                times++;
            }
        }
        return words.size() * 100 + times;
    }

    private Window around(Span span) {
        var from = Math.max(beginning(span.from()), span.from() - room.before);
        var to = end(span.to());
        while (to - from < room.least && to < text.length()) {
            to = end(to + 1);
        }
        to = Math.min(to, from + room.most);
        while (to - from < room.least && from > 0 && to - beginning(from - 1) <= room.most) {
            from = beginning(from - 1);
        }
        if (to - from < room.least) {
            from = Math.max(0, to - room.least);
        }
        return new Window(whole(from), whole(to));
    }

    /** Of the sentence in which a letter stands. */
    private int beginning(int at) {
        var from = at;
        while (from > 0 && !endsBefore(from)) {
            from--;
        }
        return from;
    }

    /** Of the sentence in which a letter stands, or which ends before it. */
    private int end(int at) {
        var to = Math.min(at, text.length());
        while (to < text.length() && (to == 0 || !endsBefore(to))) {
            to++;
        }
        return to;
    }

    private boolean endsBefore(int at) {
        var last = text.charAt(at - 1);
        if (CLOSING.indexOf(last) >= 0 && at > 1) {
            return ENDS.indexOf(text.charAt(at - 2)) >= 0;
        }
        var closes = at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
        return !closes && ENDS.indexOf(last) >= 0 || Character.isWhitespace(last) && endsWithDot(at - 1);
    }

    /** A number with a dot, as in "Article 1.", is the beginning of what it counts. */
    private boolean endsWithDot(int at) {
        return at > 1 && text.charAt(at - 1) == '.' && !Character.isDigit(text.charAt(at - 2));
    }

    /** Whether a sentence goes on over this place. */
    private boolean isWithin(int at) {
        return at > 0 && at < text.length() && (!endsBefore(at) || GOES_ON.indexOf(text.charAt(at - 1)) >= 0);
    }

    /** No letter that takes two places is cut. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
