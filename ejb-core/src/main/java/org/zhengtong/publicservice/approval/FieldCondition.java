package org.zhengtong.publicservice.approval;

import java.util.List;

/**
 * Holds if an earlier field has one of the values; a yes-no field has {@code true} or {@code false}.
 *
 * @param field id of the earlier field
 */
public record FieldCondition(String field, List<String> is) {

    public FieldCondition {
        is = is == null ? List.of() : List.copyOf(is);
    }

    public boolean holds(String answer) {
        return answer != null && is.contains(answer);
    }
}
