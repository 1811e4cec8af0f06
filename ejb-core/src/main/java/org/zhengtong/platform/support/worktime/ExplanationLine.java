package org.zhengtong.platform.support.worktime;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a deadline's explanation, in no language yet.
 *
 * @param key of its words, {@code worktime.explanation.…}
 * @param parameters dates as {@code LocalDate}, names as {@code Bilingual} or {@code String}, numbers as
 *     {@code Integer}; whoever shows the line writes them in the reader's language
 */
public record ExplanationLine(String key, List<Object> parameters) {

    static final String PREFIX = "worktime.explanation.";

    public ExplanationLine {
        parameters = List.copyOf(parameters);
    }

    static ExplanationLine of(String name, Object... parameters) {
        return new ExplanationLine(PREFIX + name, Arrays.asList(parameters));
    }
}
