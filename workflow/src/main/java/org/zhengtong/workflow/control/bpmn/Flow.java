package org.zhengtong.workflow.control.bpmn;

import org.zhengtong.kernel.Bilingual;

/**
 * A sequence flow.
 *
 * @param condition null if it is always walked
 */
public record Flow(String id, String from, String to, Bilingual name, Condition condition, int line) {

    Flow between(String otherFrom, String otherTo) {
        return new Flow(id, otherFrom, otherTo, name, condition, line);
    }

    Flow on(Condition other) {
        return new Flow(id, from, to, name, other, line);
    }

    /** The same in a process that is called from somewhere. */
    Flow calledFrom(String prefix, int callLine) {
        return new Flow(
                prefix + id,
                prefix + from,
                prefix + to,
                name,
                condition == null ? null : condition.calledFrom(prefix),
                callLine);
    }
}
