package org.zhengtong.portal.content.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.ImportFault;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Validity;

/** The facts of a column's kind, from what a file or its row says under their names. */
final class ReadFacts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Map<String, Validity> VALIDITY = Map.of(
            "现行有效", Validity.IN_FORCE,
            "有效", Validity.IN_FORCE,
            "已修改", Validity.AMENDED,
            "已废止", Validity.REPEALED,
            "废止", Validity.REPEALED,
            "失效", Validity.REPEALED,
            "尚未生效", Validity.NOT_YET);

    private ReadFacts() {}

    static Facts of(ColumnKind kind, Map<String, String> fields, LocalDate today) throws ImportFailure {
        var values = new HashMap<String, Object>();
        for (var each : kind.facts().getRecordComponents()) {
            var said = fields.get(each.getName());
            if (said != null && !said.isBlank()) {
                values.put(each.getName(), each.getType() == LocalDate.class ? plainDay(said) : said.strip());
            } else if (each.getType().isPrimitive()) {
                values.put(each.getName(), each.getType() == boolean.class ? Boolean.FALSE : Integer.valueOf(0));
            }
        }
        if (kind.facts() == RegulationFacts.class) {
            regulation(values, fields, today);
        }
        values.put("kind", name(kind));
        try {
            return MAPPER.convertValue(values, Facts.class);
        } catch (IllegalArgumentException malformed) {
            throw new ImportFailure(ImportFault.VALUE_MALFORMED, place(malformed));
        }
    }

    private static void regulation(Map<String, Object> values, Map<String, String> fields, LocalDate today) {
        values.putIfAbsent("versionOf", fields.get("title"));
        var said = String.valueOf(values.get("validity"));
        var later = values.get("effectiveOn") instanceof String day && day.compareTo(today.toString()) > 0;
        values.put(
                "validity",
                VALIDITY.getOrDefault(said, later ? Validity.NOT_YET : Validity.IN_FORCE)
                        .name());
        if (Arrays.stream(Validity.values()).anyMatch(each -> each.name().equals(said))) {
            values.put("validity", said);
        }
    }

    /** As ISO 8601 writes it; what is no day stays, and is refused. */
    static String plainDay(String said) {
        var day = DAY.matcher(said.strip());
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)))
                : said.strip();
    }

    private static String name(ColumnKind kind) {
        return Arrays.stream(Facts.class.getAnnotation(JsonSubTypes.class).value())
                .filter(each -> each.value() == kind.facts())
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String place(IllegalArgumentException malformed) {
        return malformed.getCause() instanceof JsonMappingException where
                        && !where.getPath().isEmpty()
                ? where.getPath().get(0).getFieldName()
                : null;
    }
}
