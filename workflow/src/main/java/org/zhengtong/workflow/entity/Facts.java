package org.zhengtong.workflow.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the conditions of a case see: the ids, enums, numbers and truth values that its owner gave, the outcome of the
 * step decided last, and the outcomes of all steps by their nodes. Never changes; a case gets another one.
 */
public record Facts(Map<String, Object> values) {

    private static final String OUTCOME = "outcome";
    private static final String OUTCOMES = "outcomes";

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Facts of(Map<String, Object> given) {
        return new Facts(Map.of()).with(given);
    }

    Facts with(Map<String, Object> given) {
        var all = new LinkedHashMap<>(values);
        given.forEach((name, value) -> {
            if (!name.matches("[a-zA-Z][a-zA-Z0-9_]{0,39}") || name.startsWith(OUTCOME)) {
                throw new IllegalArgumentException("fact " + name);
            }
            all.put(name, plain(name, value));
        });
        return new Facts(all);
    }

    public Facts decided(String node, String outcome) {
        var all = new LinkedHashMap<>(values);
        var outcomes = new LinkedHashMap<>(outcomes());
        outcomes.put(node, outcome);
        all.put(OUTCOME, outcome);
        all.put(OUTCOMES, outcomes);
        return new Facts(all);
    }

    /** Outcomes count for the steps that took over. */
    Facts renamed(Map<String, String> nodes) {
        var all = new LinkedHashMap<>(values);
        var outcomes = new LinkedHashMap<String, Object>();
        outcomes().forEach((node, outcome) -> outcomes.put(nodes.getOrDefault(node, node), outcome));
        all.computeIfPresent(OUTCOMES, (key, before) -> outcomes);
        return new Facts(all);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> outcomes() {
        return (Map<String, Object>) values.getOrDefault(OUTCOMES, Map.of());
    }

    private static Object plain(String name, Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        throw new IllegalArgumentException("fact " + name + " is a " + value.getClass());
    }
}
