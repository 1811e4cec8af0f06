package org.zhengtong.publicservice.approval.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.publicservice.approval.FieldChoice;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.OnlineFiling;

/** Works out the fields that follow from others. What a caller sent for them counts for nothing. */
public final class Derivations {

    private Derivations() {}

    /**
     * @param day of filing: ages are those of this day, also when the application is corrected later
     * @return the answers with every derived field worked out, or absent where its source says nothing
     */
    public static Map<String, String> complete(OnlineFiling filing, Map<String, String> answers, LocalDate day) {
        var all = new LinkedHashMap<>(answers);
        filing.fields().filter(FormField::followsFromOthers).forEach(field -> {
            all.remove(field.id());
            value(field, all, day).ifPresent(value -> all.put(field.id(), value));
        });
        return all;
    }

    private static Optional<String> value(FormField field, Map<String, String> answers, LocalDate day) {
        var source = answers.getOrDefault(field.derived().from(), "");
        return switch (field.derived().by()) {
            case AGE -> ResidentId.read(source, day).code().map(id -> Integer.toString(id.ageOn(day)));
            case BAND -> number(source).flatMap(number -> band(field, number));
        };
    }

    private static Optional<String> band(FormField field, BigDecimal number) {
        return field.choices().stream()
                .map(FieldChoice::value)
                .filter(value -> new BigDecimal(value).compareTo(number) <= 0)
                .max(Comparator.comparing(BigDecimal::new));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
