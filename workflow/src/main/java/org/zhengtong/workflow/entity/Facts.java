package org.zhengtong.workflow.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a case may carry for its conditions: ids, enums, numbers and truth values under names that are not the engine's. */
final class Facts {

    private Facts() {}

    static Map<String, Object> checked(Map<String, Object> facts) {
        var checked = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> {
            if (!name.matches("[a-zA-Z][a-zA-Z0-9_]{0,39}") || name.startsWith("outcome")) {
                throw new IllegalArgumentException("fact " + name);
            }
            checked.put(name, plain(name, value));
        });
        return checked;
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
