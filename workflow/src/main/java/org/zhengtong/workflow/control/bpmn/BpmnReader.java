package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtong.kernel.Bilingual;

/**
 * Reads a BPMN 2.0 file into a {@link ProcessModel}, or refuses it, saying line by line what it does not support.
 * Nothing half understood is accepted; only what BPMN itself calls documentation (annotations, data objects, other
 * tools' extensions) is passed over.
 */
public final class BpmnReader {

    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]{0,79}");
    private static final Set<String> PASSED_OVER = Set.of(
            "documentation",
            "extensionElements",
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property");
    private static final Set<String> PARTS_OF_NODES =
            Set.of("incoming", "outgoing", "documentation", "extensionElements");

    private final Faults faults = new Faults();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();
    private String expressionLanguage = "";

    private BpmnReader() {}

    /** @throws org.zhengtong.kernel.RuleViolation if the file is not a process that this engine walks */
    public static ProcessModel read(String bpmn) {
        return new BpmnReader().readFile(XmlFile.read(bpmn));
    }

    private ProcessModel readFile(XmlElement definitions) {
        if (!definitions.is(Bpmn.MODEL, "definitions")) {
            throw faults.add(definitions.line, "not-bpmn").violation();
        }
        expressionLanguage = definitions.attribute("expressionLanguage").orElse("");
        var processes = definitions.children(Bpmn.MODEL, "process").toList();
        if (processes.size() != 1) {
            throw faults.add(definitions.line, "one-process", processes.size()).violation();
        }
        var process = processes.get(0);
        var id = id(process);
        process.children(Bpmn.MODEL, "property").forEach(this::readFact);
        process.children.forEach(this::readNode);
        process.children(Bpmn.MODEL, "sequenceFlow").forEach(this::readFlow);
        faults.throwIfAny();
        var layout = LayoutReader.read(definitions, nodes, flows);
        var model = new ProcessModel(id, name(process), List.copyOf(facts), nodes, flows, layout);
        ModelChecks.check(model, process.line);
        return model;
    }

    private void readFact(XmlElement property) {
        var name = property.attribute("name").orElseGet(() -> id(property));
        if (!name.matches("[a-zA-Z][a-zA-Z0-9_]{0,39}") || name.startsWith(Condition.OUTCOME)) {
            faults.add(property.line, "fact-name", name);
        }
        facts.add(name);
    }

    private void readNode(XmlElement element) {
        if (!element.namespace.equals(Bpmn.MODEL)
                || PASSED_OVER.contains(element.name)
                || element.name.equals("sequenceFlow")) {
            return;
        }
        var kind = kind(element);
        if (kind == null) {
            return;
        }
        var step = kind == NodeKind.USER_TASK ? new StepReader(faults).read(element) : null;
        var timer = kind == NodeKind.TIMER || kind == NodeKind.BOUNDARY_TIMER ? timer(element) : null;
        var node = new Node(
                id(element),
                kind,
                name(element),
                step,
                timer,
                element.attribute("default").orElse(null),
                element.line);
        if (nodes.put(node.id(), node) != null) {
            faults.add(element.line, "id-twice", node.id());
        }
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
                    default -> null;
                };
        if (kind == null) {
            faults.add(element.line, "not-supported", (element.label() + " " + definition).strip());
            return null;
        }
        element.children.stream()
                .filter(child -> child.namespace.equals(Bpmn.MODEL))
                .filter(child -> !PARTS_OF_NODES.contains(child.name) && !child.name.endsWith("EventDefinition"))
                .forEach(child -> faults.add(child.line, "not-supported", element.label() + " / " + child.name));
        return kind;
    }

    private TimerRule timer(XmlElement element) {
        var definition = element.child(Bpmn.MODEL, "timerEventDefinition").orElseThrow();
        var duration = definition.child(Bpmn.MODEL, "timeDuration").map(XmlElement::text);
        var date = definition.child(Bpmn.MODEL, "timeDate").map(XmlElement::text);
        if (duration.isPresent() == date.isPresent() || !Timers.isValid(duration.orElse(null), date.orElse(null))) {
            faults.add(definition.line, "timer", element.label());
        }
        var interrupting = !element.attribute("cancelActivity").orElse("true").equals("false");
        return new TimerRule(
                duration.orElse(null),
                date.orElse(null),
                element.attribute("attachedToRef").orElse(null),
                interrupting);
    }

    private void readFlow(XmlElement element) {
        var flow = new Flow(
                id(element),
                element.attribute("sourceRef").orElse(""),
                element.attribute("targetRef").orElse(""),
                name(element),
                element.child(Bpmn.MODEL, "conditionExpression")
                        .map(condition -> condition(element, condition))
                        .orElse(null),
                element.line);
        if (!nodes.containsKey(flow.from()) || !nodes.containsKey(flow.to())) {
            faults.add(element.line, "flow-ends", element.label());
        }
        if (flows.put(flow.id(), flow) != null || nodes.containsKey(flow.id())) {
            faults.add(element.line, "id-twice", flow.id());
        }
    }

    /** FEEL, said by its name, or with the leading equals sign by which Camunda's modeller marks it. */
    private Condition condition(XmlElement flow, XmlElement expression) {
        var language = expression.attribute("language").orElse(expressionLanguage);
        var text = expression.text();
        var marked = text.startsWith("=");
        if (!(language.toLowerCase(Locale.ROOT).replaceAll("/$", "").endsWith("feel")
                || marked && language.isEmpty())) {
            faults.add(expression.line, "condition-language", flow.label(), language);
            return null;
        }
        return Condition.parse(marked ? text.substring(1).strip() : text, facts, flow, faults);
    }

    private String id(XmlElement element) {
        var id = element.attribute("id").orElse("");
        if (!ID.matcher(id).matches()) {
            faults.add(element.line, "id", element.label());
        }
        return id;
    }

    private static Bilingual name(XmlElement element) {
        var chinese = element.attribute("name").orElse("");
        return new Bilingual(chinese, element.extension("name-en").orElse(chinese));
    }
}
