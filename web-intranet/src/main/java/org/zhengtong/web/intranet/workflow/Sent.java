package org.zhengtong.web.intranet.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a form sent, by the names of its fields; rows of a table are {@code outcome.0.name}, {@code outcome.1.name}. */
record Sent(Map<String, String[]> values) {

    private static final int MOST_ROWS = 80;

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        var all = values.get(name);
        return all == null || all.length == 0 || all[0] == null ? "" : all[0].strip();
    }

    /** Null for nothing. */
    String some(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    boolean flag(String name) {
        return has(name);
    }

    /** What is no number counts as none. */
    int number(String name) {
        var text = text(name);
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** The beginnings of the names of rows that were sent, for example {@code outcome.0.}. */
    List<String> rows(String table) {
        return IntStream.range(0, MOST_ROWS)
                .mapToObj(row -> table + "." + row + ".")
                .filter(row -> values.keySet().stream().anyMatch(name -> name.startsWith(row)))
                .toList();
    }
}
