package org.zhengtong.platform.support.workflow.design;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A condition as it is picked: what is asked for, how it is compared, and with what. FEEL that says more is written by
 * experts.
 *
 * @param subject name of a fact, or {@value #OUTCOME} for the outcome of the step decided last
 * @param value without quotation marks; empty while it is still to be said
 */
public record SimpleCondition(String subject, Comparison comparison, String value) {

    public static final String OUTCOME = "outcome";

    private static final Pattern FEEL = Pattern.compile(
            "([a-zA-Z][a-zA-Z0-9_]*) *(!=|>=|<=|=|>|<) *(-?\\d+(?:\\.\\d+)?|true|false|\"[^\"\\\\]*\")?");
    private static final Pattern UNQUOTED = Pattern.compile("-?\\d+(\\.\\d+)?|true|false");

    public boolean complete() {
        return !value.isEmpty();
    }

    /** What its value looks like. */
    public FactKind kind() {
        if (value.equals("true") || value.equals("false")) {
            return FactKind.TRUTH;
        }
        return UNQUOTED.matcher(value).matches() ? FactKind.NUMBER : FactKind.TEXT;
    }

    /** Empty if it says more than one comparison of one thing with one value. */
    public static Optional<SimpleCondition> of(String feel) {
        var match = FEEL.matcher(feel == null ? "" : feel.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var comparison = Arrays.stream(Comparison.values())
                .filter(each -> each.feel().equals(match.group(2)))
                .findFirst();
        return comparison.map(each -> new SimpleCondition(
                match.group(1),
                each,
                match.group(3) == null ? "" : match.group(3).replace("\"", "")));
    }

    /** @param text whether the subject is a text, so that {@code 12} is written in quotation marks */
    public String feel(boolean text) {
        if (value.isEmpty()) {
            return subject + " " + comparison.feel();
        }
        var bare = !text && UNQUOTED.matcher(value).matches();
        return subject + " " + comparison.feel() + " "
                + (bare ? value : "\"" + value.replaceAll("[\"\\\\]", "") + "\"");
    }
}
