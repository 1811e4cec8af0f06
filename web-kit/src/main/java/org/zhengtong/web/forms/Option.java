package org.zhengtong.web.forms;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.web.words.Words;

/**
 * Something to choose.
 *
 * @param value what is sent and bound; an enum's constant goes by its name
 * @param hint one line more; null if the label says it all
 */
public record Option(String value, String label, String hint) implements Serializable {

    public Option(String value, String label) {
        this(value, label, null);
    }

    /** Every constant of an enum, in its own order, with its words. */
    public static List<Option> of(Words words, Enum<?>... constants) {
        return Stream.of(constants)
                .map(each -> new Option(each.name(), words.of(each)))
                .toList();
    }
}
