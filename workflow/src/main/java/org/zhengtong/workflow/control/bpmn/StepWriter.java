package org.zhengtong.workflow.control.bpmn;

import java.util.List;
import java.util.Locale;
import org.zhengtong.platform.support.workflow.SigningMode;

/** Writes a user task with its {@code zt:step} and {@code zt:field}s; see {@link StepReader}. */
final class StepWriter {

    private final XmlText xml;
    private final Node task;
    private final StepRule rule;

    StepWriter(XmlText xml, Node task) {
        this.xml = xml;
        this.task = task;
        this.rule = task.step();
    }

    void write() {
        var english = task.name().en();
        xml.open(
                        "bpmn:userTask",
                        "id",
                        task.id(),
                        "name",
                        BpmnWriter.nameOf(task),
                        "zt:name-en",
                        task.name().zh().equals(english) ? null : english)
                .open("bpmn:extensionElements");
        writeStep();
        rule.fields()
                .forEach((field, access) -> xml.empty(
                        "zt:field", "name", field, "access", access.name().toLowerCase(Locale.ROOT)));
        xml.close().close();
    }

    private void writeStep() {
        var signing = rule.signing();
        xml.empty(
                "zt:step",
                "lane",
                rule.lane(),
                "lane-optional",
                onlyIf(rule.laneOptional()),
                "mode",
                signing.mode() == SigningMode.ANY ? null : signing.mode().name().toLowerCase(Locale.ROOT),
                "ratio",
                signing.ratio(),
                "veto",
                list(signing.vetoes()),
                "veto-by",
                list(signing.vetoRoles()),
                "fallback",
                rule.fallback(),
                "for-subject",
                onlyIf(rule.forSubject()),
                "outcomes",
                list(rule.outcomes()),
                "opinion",
                list(rule.opinionFor()),
                "returnable",
                rule.returnable() ? null : "false",
                "skip-same",
                onlyIf(rule.skipSame()),
                "days",
                some(rule.time().days()),
                "remind",
                some(rule.time().remind()));
    }

    private static String onlyIf(boolean said) {
        return said ? "true" : null;
    }

    private static Integer some(int days) {
        return days == 0 ? null : days;
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? null : String.join(",", words);
    }
}
