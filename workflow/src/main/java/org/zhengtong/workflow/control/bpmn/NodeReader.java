package org.zhengtong.workflow.control.bpmn;

import java.util.Set;

/** Reads one node: which kind it is, and what it says beyond that. */
final class NodeReader {

    private static final Set<String> PARTS = Set.of("incoming", "outgoing", "documentation", "extensionElements");

    /** Drawn beside a task; who performs it is looked up by {@link OtherTools}. */
    private static final Set<String> BESIDE = Set.of(
            "property",
            "ioSpecification",
            "dataInputAssociation",
            "dataOutputAssociation",
            "potentialOwner",
            "humanPerformer",
            "performer",
            "resourceRole",
            "category");

    private final Report report;
    private final OtherTools tools;
    private final StepReader steps;

    NodeReader(Report report, OtherTools tools) {
        this.report = report;
        this.tools = tools;
        this.steps = new StepReader(report.faults, tools);
    }

    /** @return null if it is none that we walk */
    Node read(XmlElement element, String id, String within) {
        var kind = kind(element);
        if (kind == null) {
            return null;
        }
        var timed = kind == NodeKind.TIMER || kind == NodeKind.BOUNDARY_TIMER;
        checkParts(element, kind);
        return new Node(
                id,
                kind,
                BpmnReader.name(element),
                kind == NodeKind.USER_TASK ? steps.read(element) : null,
                timed ? timer(element) : null,
                kind == NodeKind.CALL_ACTIVITY ? tools.callOf(element) : null,
                element.attribute("default").orElse(null),
                within,
                element.line);
    }

    private NodeKind kind(XmlElement element) {
        var definition = element.children.stream()
                .filter(child -> child.name.endsWith("EventDefinition"))
                .map(child -> child.name)
                .findFirst()
                .orElse("");
        var kind =
                switch (element.name + " " + definition) {
                    case "startEvent " -> NodeKind.START;
                    case "endEvent " -> NodeKind.END;
                    case "endEvent terminateEventDefinition" -> NodeKind.TERMINATE;
                    case "userTask " -> NodeKind.USER_TASK;
                    case "exclusiveGateway " -> NodeKind.EXCLUSIVE;
                    case "parallelGateway " -> NodeKind.PARALLEL;
                    case "inclusiveGateway " -> NodeKind.INCLUSIVE;
                    case "intermediateThrowEvent " -> NodeKind.MARK;
                    case "intermediateCatchEvent timerEventDefinition" -> NodeKind.TIMER;
                    case "boundaryEvent timerEventDefinition" -> NodeKind.BOUNDARY_TIMER;
                    case "subProcess " -> NodeKind.SUB_PROCESS;
                    case "callActivity " -> NodeKind.CALL_ACTIVITY;
                    default -> null;
                };
        if (kind == null) {
            report.faults.add(element.line, refusalOf(element), (element.label() + " " + definition).strip());
        }
        return kind;
    }

    private static String refusalOf(XmlElement element) {
        return switch (element.name) {
            case "scriptTask", "serviceTask", "businessRuleTask", "sendTask", "receiveTask" -> "automatic-task";
            case "task", "manualTask" -> "plain-task";
            default -> "not-supported";
        };
    }

    private void checkParts(XmlElement element, NodeKind kind) {
        if (kind != NodeKind.SUB_PROCESS) {
            element.children.stream()
                    .filter(child -> child.namespace.equals(Bpmn.MODEL))
                    .filter(child -> !PARTS.contains(child.name) && !child.name.endsWith("EventDefinition"))
                    .forEach(child -> checkPart(element, child));
        }
        if (isSet(element, "triggeredByEvent")
                || isSet(element, "isForCompensation")
                || isMany(element, "startQuantity")
                || isMany(element, "completionQuantity")) {
            report.faults.add(element.line, "special-activity", element.label());
        }
    }

    private void checkPart(XmlElement element, XmlElement child) {
        if (BESIDE.contains(child.name)) {
            report.leftOut(child.line, "beside", element.label(), child.name);
        } else {
            var key = child.name.endsWith("LoopCharacteristics") ? "repeated-task" : "not-supported";
            report.faults.add(child.line, key, element.label() + " / " + child.name);
        }
    }

    private static boolean isSet(XmlElement element, String attribute) {
        return element.attribute(attribute).orElse("false").equals("true");
    }

    private static boolean isMany(XmlElement element, String attribute) {
        return !element.attribute(attribute).orElse("1").equals("1");
    }

    private TimerRule timer(XmlElement element) {
        var definition = element.child(Bpmn.MODEL, "timerEventDefinition").orElseThrow();
        var duration = definition.child(Bpmn.MODEL, "timeDuration").map(XmlElement::text);
        var date = definition.child(Bpmn.MODEL, "timeDate").map(XmlElement::text);
        if (duration.isPresent() == date.isPresent() || !Timers.isValid(duration.orElse(null), date.orElse(null))) {
            report.faults.add(definition.line, "timer", element.label());
        }
        var interrupting = !element.attribute("cancelActivity").orElse("true").equals("false");
        return new TimerRule(
                duration.orElse(null),
                date.orElse(null),
                element.attribute("attachedToRef").orElse(null),
                interrupting);
    }
}
