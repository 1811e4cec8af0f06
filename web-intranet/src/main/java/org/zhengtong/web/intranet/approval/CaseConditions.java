package org.zhengtong.web.intranet.approval;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.CaseSlice;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.Stage;

/**
 * What narrows a list of cases, as it stands in the address; what makes no sense there is passed over.
 *
 * @param given the conditions that hold, by parameter
 */
record CaseConditions(Map<String, String> given) {

    static final String STAGE = "stage";
    static final String MATTER = "matter";
    static final String UNIT = "unit";
    static final String TEXT = "q";
    static final String LATE = "late";
    static final String ORDER = "order";
    static final String PART = "part";
    static final String FROM = "from";
    static final String TO = "to";

    private static final String[] ALL = {STAGE, MATTER, UNIT, TEXT, LATE, PART, FROM, TO};

    static CaseConditions of(Map<String, String> parameters) {
        var given = new LinkedHashMap<String, String>();
        for (var name : ALL) {
            var value = parameters.get(name);
            if (value != null && !value.isBlank() && makesSense(name, value)) {
                given.put(name, value.strip());
            }
        }
        if (CaseOrder.DUE.name().equals(parameters.get(ORDER))) {
            given.put(ORDER, CaseOrder.DUE.name());
        }
        return new CaseConditions(given);
    }

    private static boolean makesSense(String name, String value) {
        return switch (name) {
            case STAGE ->
                Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(value));
            case UNIT -> value.matches("\\d{1,18}");
            case LATE ->
                Lateness.OVERDUE.name().equals(value)
                        || Lateness.PAST_LEGAL_LIMIT.name().equals(value);
            case PART ->
                Arrays.stream(CaseSlice.Part.values())
                        .anyMatch(part -> part.name().equals(value));
            case FROM, TO -> isDay(value);
            default -> value.length() <= 100;
        };
    }

    CaseFilter filter(LocalDate today) {
        return new CaseFilter(stage(), given.get(MATTER), unit(), given.get(TEXT), late(today), slice());
    }

    CaseOrder order() {
        return given.containsKey(ORDER) ? CaseOrder.DUE : CaseOrder.NEWEST;
    }

    Stage stage() {
        return given.containsKey(STAGE) ? Stage.valueOf(given.get(STAGE)) : null;
    }

    Long unit() {
        return given.containsKey(UNIT) ? Long.valueOf(given.get(UNIT)) : null;
    }

    /** How late at least; null for whatever comes. */
    Lateness lateness() {
        return given.containsKey(LATE) ? Lateness.valueOf(given.get(LATE)) : null;
    }

    /** What a figure of the service monitoring counts; null unless part and both days are given. */
    private CaseSlice slice() {
        return given.keySet().containsAll(Set.of(PART, FROM, TO))
                ? new CaseSlice(
                        CaseSlice.Part.valueOf(given.get(PART)),
                        LocalDate.parse(given.get(FROM)),
                        LocalDate.parse(given.get(TO)))
                : null;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    private CaseFilter.Late late(LocalDate today) {
        return lateness() == null ? null : new CaseFilter.Late(lateness(), today);
    }

    CaseConditions without(String name) {
        var fewer = new LinkedHashMap<>(given);
        fewer.remove(name);
        return new CaseConditions(fewer);
    }

    /** The same list in another stage; null for all stages. */
    CaseConditions in(Stage stage) {
        var other = new LinkedHashMap<>(without(LATE).without(STAGE).given());
        if (stage != null) {
            other.put(STAGE, stage.name());
        }
        return new CaseConditions(other);
    }

    /** For links; empty without conditions. */
    String query() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
