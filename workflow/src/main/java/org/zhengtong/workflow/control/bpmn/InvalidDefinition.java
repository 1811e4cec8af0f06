package org.zhengtong.workflow.control.bpmn;

import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** A definition was refused; its faults, each with its line. */
public final class InvalidDefinition extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param line 0 if it concerns the whole file */
    public record Fault(int line, Bilingual text) {}

    InvalidDefinition(Bilingual all, List<Fault> faults) {
        super(WorkflowRule.DEFINITION_INVALID, all);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
