package org.zhengtong.platform.support.workflow.design;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A draft that is open.
 *
 * @param sketch null if it can't be told in sentences; then it is read-only
 * @param reason why it can't; null if it can
 */
public record DraftView(
        DraftSummary summary, String bpmn, ProcessSketch sketch, Bilingual reason, List<DraftFault> faults) {

    public boolean readOnly() {
        return sketch == null;
    }

    public List<DraftFault> faultsOf(String part) {
        return faults.stream().filter(fault -> part.equals(fault.part())).toList();
    }
}
