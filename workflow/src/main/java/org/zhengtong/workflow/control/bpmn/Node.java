package org.zhengtong.workflow.control.bpmn;

import org.zhengtong.kernel.Bilingual;

/**
 * A node of a process.
 *
 * @param step of a user task, else null
 * @param timer of a timer event, else null
 * @param call of a call activity, else null
 * @param defaultFlow of a gateway that chooses, else null
 * @param within the sub-process around it; null if there is none
 * @param line where it stands in the file
 */
public record Node(
        String id,
        NodeKind kind,
        Bilingual name,
        StepRule step,
        TimerRule timer,
        Call call,
        String defaultFlow,
        String within,
        int line) {

    Node as(NodeKind other) {
        return new Node(id, other, name, step, timer, call, defaultFlow, within, line);
    }

    Node choosingOtherwise(String flow) {
        return new Node(id, kind, name, step, timer, call, flow, within, line);
    }

    /** The same in a process that is called from somewhere. */
    Node calledFrom(String prefix, int callLine) {
        return new Node(
                prefix + id,
                kind,
                name,
                step,
                timer == null ? null : timer.calledFrom(prefix),
                call,
                defaultFlow == null ? null : prefix + defaultFlow,
                within == null ? null : prefix + within,
                callLine);
    }
}
