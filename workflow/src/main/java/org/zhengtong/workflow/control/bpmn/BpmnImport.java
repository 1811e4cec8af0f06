package org.zhengtong.workflow.control.bpmn;

import java.util.function.Function;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.ImportReport;

/** Says of a file, line by line, what becomes of it when it is published; refuses nothing by itself. */
public final class BpmnImport {

    private BpmnImport() {}

    /** @param callees the drawn process that is called; null if there is none */
    public static ImportReport examine(String bpmn, Function<Call, ProcessModel> callees) {
        var report = new Report();
        try {
            var drawn = BpmnReader.read(bpmn, report);
            Unfolding.of(drawn, callees, report.faults);
            var published = report.isOurs() ? bpmn : BpmnWriter.write(drawn);
            return new ImportReport(drawn.id(), drawn.name(), published, report.lines());
        } catch (RuleViolation refused) {
            return new ImportReport(null, null, null, report.lines());
        }
    }
}
