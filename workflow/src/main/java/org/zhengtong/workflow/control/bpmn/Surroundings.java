package org.zhengtong.workflow.control.bpmn;

import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/** What stands around the process: pools, messages between them, and what only other tools ask for. */
record Surroundings(Report report) {

    private static final Set<String> EXPECTED = Set.of("process", "BPMNDiagram", "extensionElements");

    void read(XmlElement definitions) {
        for (var element : definitions.children) {
            if (element.is(Bpmn.MODEL, "collaboration")) {
                readPools(element);
            } else if (!EXPECTED.contains(element.name)) {
                report.leftOut(element.line, "surroundings", element.label());
            }
        }
    }

    private void readPools(XmlElement collaboration) {
        for (var element : collaboration.children) {
            if (element.name.equals("participant")
                    && element.attribute("processRef").isPresent()) {
                report.adapted(
                        element.line,
                        "pool",
                        element.label(),
                        BpmnReader.name(element).zh());
            } else {
                report.leftOut(element.line, "surroundings", element.label());
            }
        }
    }

    /** A process without a name is called like its pool, or else by its id. */
    static Bilingual nameOf(XmlElement definitions, XmlElement process) {
        var id = process.attribute("id").orElse("");
        var own = BpmnReader.name(process);
        return own.zh().isEmpty()
                ? definitions
                        .children(Bpmn.MODEL, "collaboration")
                        .flatMap(each -> each.children(Bpmn.MODEL, "participant"))
                        .filter(pool -> pool.attribute("processRef").orElse("").equals(id))
                        .map(BpmnReader::name)
                        .filter(name -> !name.zh().isEmpty())
                        .findFirst()
                        .orElse(new Bilingual(id, id))
                : own;
    }
}
