package org.zhengtong.web.intranet.content;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.words.Words;

/** The facts of a column's kind as fields of a form: each has the type of the fact, amounts are typed in yuan. */
final class FactForm {

    /** How the form's field of a fact begins. */
    private static final String FIELD = "fact-";

    private static final int FEN = 2;
    private static final List<String> LONG = List.of("duties");

    private FactForm() {}

    /**
     * A field.
     *
     * @param type as {@code g:input} has them
     * @param options of a choice; empty for all else
     * @param needed whether it has to be told before the article can be published
     */
    public record FactField(String name, String label, String type, List<Option> options, boolean needed) {}

    static List<FactField> fields(Class<? extends Facts> kind, Words words) {
        var needed = facts(kind, Map.of()).missing();
        return Arrays.stream(kind.getRecordComponents())
                .map(part -> new FactField(
                        part.getName(),
                        words.get(word(kind, part)),
                        type(part.getType(), part.getName()),
                        options(part, words),
                        needed.contains(part.getName())))
                .toList();
    }

    /** What a fact is called that the checks before publishing miss. */
    static String label(String fact, Words words) {
        return words.find("content.fact." + fact).orElse(fact);
    }

    /** The charge of a service is called price, as what a purchase costs is. */
    private static String word(Class<? extends Facts> kind, RecordComponent part) {
        var charge =
                kind.getSimpleName().startsWith("Service") && part.getName().equals("price");
        return "content.fact." + (charge ? "charge" : part.getName());
    }

    private static String type(Class<?> type, String name) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type.isEnum() || type == boolean.class) {
            return "select";
        }
        return LONG.contains(name) ? "textarea" : "text";
    }

    private static List<Option> options(RecordComponent part, Words words) {
        if (part.getType().isEnum()) {
            return Option.of(words, (Enum<?>[]) part.getType().getEnumConstants());
        }
        return part.getType() == boolean.class
                ? List.of(
                        new Option("false", words.get("content_edit.no")),
                        new Option("true", words.get("content_edit.yes")))
                : List.of();
    }

    static Map<String, String> values(Facts facts) {
        var values = new HashMap<String, String>();
        for (var part : facts.getClass().getRecordComponents()) {
            try {
                values.put(part.getName(), text(part.getAccessor().invoke(facts)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return values;
    }

    private static String text(Object value) {
        if (value instanceof Long fen) {
            return BigDecimal.valueOf(fen, FEN).stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value instanceof Enum<?> each ? each.name() : value.toString();
    }

    /** Takes over what was typed into the fields of the form. */
    static void take(Map<String, String> typed, Map<String, String> values) {
        typed.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                values.put(name.substring(FIELD.length()), value);
            }
        });
    }

    /** What can't be read counts as not given; the checks before publishing say what is missing. */
    static Facts facts(Class<? extends Facts> kind, Map<String, String> values) {
        var parts = kind.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var given = Arrays.stream(parts)
                .map(part -> value(part.getType(), values.get(part.getName())))
                .toArray();
        try {
            return kind.getDeclaredConstructor(types).newInstance(given);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Class<?> type, String typed) {
        var text = typed == null ? "" : typed.strip();
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        if (type == int.class) {
            return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        }
        if (text.isEmpty()) {
            return null;
        }
        if (type == LocalDate.class) {
            return day(text);
        }
        if (type == Integer.class) {
            return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
        }
        if (type == Long.class) {
            return text.matches("\\d{1,12}(\\.\\d{1,2})?")
                    ? new BigDecimal(text).movePointRight(FEN).longValueExact()
                    : null;
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
