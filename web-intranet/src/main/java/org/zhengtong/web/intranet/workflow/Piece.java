package org.zhengtong.web.intranet.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a sentence.
 *
 * @param anchor what it leads to when it may be changed; null for what only stands between
 */
public record Piece(String text, String anchor) implements Serializable {

    private static final Pattern SLOT = Pattern.compile("⟦([a-z]+)\\|([^⟧]*)⟧");

    /** Takes a sentence apart in which {@code ⟦who|clerks⟧} may be changed. */
    static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var slot = SLOT.matcher(sentence);
        int from = 0;
        while (slot.find()) {
            add(pieces, sentence.substring(from, slot.start()));
            pieces.add(new Piece(slot.group(2), slot.group(1)));
            from = slot.end();
        }
        add(pieces, sentence.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }

    /** The sentence as it is read. */
    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
