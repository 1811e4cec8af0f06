package org.zhengtong.workflow.control.bpmn;

import org.zhengtong.kernel.Bilingual;

/**
 * A node of a process.
 *
 * @param step of a user task, else null
 * @param timer of a timer event, else null
 * @param defaultFlow of a gateway that chooses, else null
 * @param line where it stands in the file
 */
public record Node(
        String id, NodeKind kind, Bilingual name, StepRule step, TimerRule timer, String defaultFlow, int line) {}
