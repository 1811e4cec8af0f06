package org.zhengtong.workflow.control.bpmn;

import java.util.LinkedHashSet;
import java.util.Objects;
import org.zhengtong.kernel.Bilingual;

/**
 * Writes a process as BPMN 2.0 with its layout. What it writes is read as the same process again; of what the process was
 * first read from, it keeps what has a meaning here and nothing else.
 */
public final class BpmnWriter {

    private final ProcessModel model;
    private final XmlText xml = new XmlText();

    private BpmnWriter(ProcessModel model) {
        this.model = model;
    }

    /** @param model as it is drawn */
    public static String write(ProcessModel model) {
        return new BpmnWriter(model).write();
    }

    private String write() {
        xml.begin()
                .open(
                        "bpmn:definitions",
                        "xmlns:bpmn",
                        Bpmn.MODEL,
                        "xmlns:bpmndi",
                        Bpmn.DI,
                        "xmlns:dc",
                        Bpmn.DC,
                        "xmlns:di",
                        Bpmn.DD,
                        "xmlns:zt",
                        Bpmn.ZT,
                        "id",
                        "definitions",
                        "targetNamespace",
                        "http://zhengtong.org/processes",
                        "expressionLanguage",
                        "https://www.omg.org/spec/DMN/20191111/FEEL/");
        var name = model.name();
        xml.open(
                "bpmn:process", "id", model.id(), "name", name.zh(), "zt:name-en", english(name), "isExecutable", true);
        new LinkedHashSet<>(model.facts())
                .forEach(fact -> xml.empty("bpmn:property", "id", "fact-" + fact, "name", fact));
        writeWithin(null);
        xml.close();
        new LayoutWriter(model, xml).write();
        return xml.close().toString();
    }

    private static String english(Bilingual name) {
        return name.en() == null || name.en().equals(name.zh()) ? null : name.en();
    }

    private void writeWithin(String frame) {
        model.within(frame).forEach(this::writeNode);
        model.flows().values().stream()
                .filter(flow -> Objects.equals(model.node(flow.from()).within(), frame))
                .forEach(this::writeFlow);
    }

    private void writeNode(Node node) {
        switch (node.kind()) {
            case START -> writeEmpty("startEvent", node);
            case END -> writeEmpty("endEvent", node);
            case MARK -> writeEmpty("intermediateThrowEvent", node);
            case EXCLUSIVE -> writeEmpty("exclusiveGateway", node);
            case PARALLEL -> writeEmpty("parallelGateway", node);
            case INCLUSIVE -> writeEmpty("inclusiveGateway", node);
            case USER_TASK -> new StepWriter(xml, node).write();
            case TERMINATE ->
                open("endEvent", node).empty("bpmn:terminateEventDefinition").close();
            case TIMER -> {
                open("intermediateCatchEvent", node);
                writeTimer(node.timer());
            }
            case BOUNDARY_TIMER -> {
                open(
                        "boundaryEvent",
                        node,
                        "attachedToRef",
                        node.timer().attachedTo(),
                        "cancelActivity",
                        node.timer().interrupting());
                writeTimer(node.timer());
            }
            case SUB_PROCESS -> {
                open("subProcess", node);
                writeWithin(node.id());
                xml.close();
            }
            case CALL_ACTIVITY ->
                xml.empty(
                        "bpmn:callActivity",
                        "id",
                        node.id(),
                        "name",
                        nameOf(node),
                        "zt:name-en",
                        english(node.name()),
                        "calledElement",
                        node.call().process(),
                        "zt:version",
                        node.call().version());
        }
    }

    private void writeEmpty(String element, Node node) {
        xml.empty(
                "bpmn:" + element,
                "id",
                node.id(),
                "name",
                nameOf(node),
                "zt:name-en",
                english(node.name()),
                "default",
                node.defaultFlow());
    }

    private XmlText open(String element, Node node, Object... more) {
        var attributes = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"id", node.id(), "name", nameOf(node), "zt:name-en", english(node.name())},
                0,
                attributes,
                0,
                6);
        System.arraycopy(more, 0, attributes, 6, more.length);
        return xml.open("bpmn:" + element, attributes);
    }

    static String nameOf(Node node) {
        return node.name().zh().isEmpty() ? null : node.name().zh();
    }

    private void writeTimer(TimerRule timer) {
        xml.open("bpmn:timerEventDefinition");
        if (timer.duration() != null) {
            xml.text("bpmn:timeDuration", timer.duration());
        } else {
            xml.text("bpmn:timeDate", timer.date());
        }
        xml.close().close();
    }

    private void writeFlow(Flow flow) {
        Object[] attributes = {
            "id",
            flow.id(),
            "name",
            flow.name().zh().isEmpty() ? null : flow.name().zh(),
            "zt:name-en",
            english(flow.name()),
            "sourceRef",
            flow.from(),
            "targetRef",
            flow.to()
        };
        if (flow.condition() == null) {
            xml.empty("bpmn:sequenceFlow", attributes);
        } else {
            xml.open("bpmn:sequenceFlow", attributes)
                    .text("bpmn:conditionExpression", flow.condition().toString())
                    .close();
        }
    }
}
