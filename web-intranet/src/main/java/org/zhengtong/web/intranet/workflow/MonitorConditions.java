package org.zhengtong.web.intranet.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.AgeBand;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.MonitorFilter.Whom;
import org.zhengtong.platform.support.workflow.MonitorQuery;
import org.zhengtong.platform.support.workflow.MonitorQuery.Waits;

/**
 * What narrows the monitor's list, as it stands in the address; what makes no sense there is passed over.
 *
 * @param given the conditions that hold, by parameter
 */
record MonitorConditions(Map<String, String> given) {

    static final String PROCESS = "process";
    static final String STATE = "state";
    static final String OPEN = "open";
    static final String AGE = "age";
    static final String WAITS = "waits";
    static final String UNIT = "unit";
    static final String PERSON = "person";
    static final String NODE = "node";
    static final String DAYS = "days";

    /** In place of a unit: somebody named in person. In place of a person: in nobody's hand. */
    static final String NONE = "none";

    static MonitorConditions of(Map<String, String> parameters) {
        var given = new LinkedHashMap<String, String>();
        Stream.of(PROCESS, STATE, OPEN, AGE, WAITS, UNIT, PERSON, NODE, DAYS).forEach(name -> {
            var value = parameters.get(name);
            if (value != null && makesSense(name, value)) {
                given.put(name, value);
            }
        });
        return new MonitorConditions(given);
    }

    private static boolean makesSense(String name, String value) {
        return switch (name) {
            case STATE -> constant(CaseState.class, value).isPresent();
            case AGE -> constant(AgeBand.class, value).isPresent();
            case WAITS -> constant(Waits.class, value).isPresent();
            case UNIT, PERSON -> value.matches(NONE + "|\\d{1,18}");
            case OPEN -> value.equals("true");
            case DAYS -> value.matches("\\d{1,3}");
            default -> value.matches("[\\w.-]{1,80}");
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return name == null
                ? Optional.empty()
                : Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(name))
                        .findFirst();
    }

    /** A step decided within some days is asked for together with its name. */
    MonitorQuery query() {
        var days = given.get(DAYS);
        return new MonitorQuery(
                given.get(PROCESS),
                constant(CaseState.class, given.get(STATE)).orElse(null),
                given.containsKey(OPEN),
                constant(AgeBand.class, given.get(AGE)).orElse(null),
                constant(Waits.class, given.get(WAITS)).orElse(null),
                whom(),
                given.get(NODE),
                days == null || given.get(NODE) == null ? null : Integer.valueOf(days));
    }

    private Whom whom() {
        if (!given.containsKey(UNIT) && !given.containsKey(PERSON)) {
            return null;
        }
        var person = number(given.get(PERSON));
        return new Whom(
                !given.containsKey(UNIT),
                number(given.get(UNIT)),
                !given.containsKey(PERSON),
                person == null ? null : new AccountId(person));
    }

    private static Long number(String value) {
        return value == null || value.equals(NONE) ? null : Long.valueOf(value);
    }

    MonitorConditions without(String name) {
        var fewer = new LinkedHashMap<>(given);
        fewer.remove(name);
        return new MonitorConditions(fewer);
    }

    /** For links; every value is a plain word. */
    String address() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }
}
