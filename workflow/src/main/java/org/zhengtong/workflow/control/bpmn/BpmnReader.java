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
 * Reads a BPMN 2.0 file into a {@link ProcessModel} as it is drawn, or refuses it, saying line by line what it does not
 * support. What it calls is not looked at; {@link Unfolding} does. Nothing half understood is accepted; only what BPMN itself calls documentation (annotations, data objects,
 * other tools' extensions) is passed over, and named in the {@link Report}.
 */
public final class BpmnReader {

    static final int MOST_NODES = 500;

    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]{0,79}");
    private static final Pattern FACT = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,39}");
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
    private static final Set<String> PARTS = Set.of("incoming", "outgoing", "sequenceFlow");
    private static final Set<String> UNMENTIONED = Set.of("extensionElements", "laneSet", "property");

    private final Report report;
    private final Faults faults;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();
    private NodeReader nodeReader;
    private String expressionLanguage = "";

    private BpmnReader(Report report) {
        this.report = report;
        this.faults = report.faults;
    }

    /** @throws org.zhengtong.kernel.RuleViolation if the file is not a process that this engine walks */
    public static ProcessModel read(String bpmn) {
        return read(bpmn, new Report());
    }

    static ProcessModel read(String bpmn, Report report) {
        return new BpmnReader(report).readFile(XmlFile.read(bpmn, report.faults));
    }

    private ProcessModel readFile(XmlElement definitions) {
        if (!definitions.is(Bpmn.MODEL, "definitions")) {
            throw faults.add(definitions.line, "not-bpmn").violation();
        }
        expressionLanguage = definitions.attribute("expressionLanguage").orElse("");
        if (definitions.speaksOurs()) {
            report.ours();
        }
        var processes = definitions.children(Bpmn.MODEL, "process").toList();
        if (processes.size() != 1) {
            throw faults.add(definitions.line, "one-process", processes.size()).violation();
        }
        var process = processes.get(0);
        var tools = new OtherTools(report, process);
        nodeReader = new NodeReader(report, tools);
        new Surroundings(report).read(definitions);
        tools.judge(process);
        readFacts(process);
        readNodes(process, null);
        readFlows(process);
        faults.throwIfAny();
        return checked(definitions, process);
    }

    private ProcessModel checked(XmlElement definitions, XmlElement process) {
        if (!report.isOurs()) {
            new ChoiceReader(report, nodes, flows).nameDefaults();
        }
        var name = Surroundings.nameOf(definitions, process);
        var model = new ProcessModel(id(process), name, facts, nodes, flows, Layout.NONE);
        ModelChecks.checkDrawing(model, process.line, faults);
        if (model.calls().findAny().isEmpty()) {
            Unfolding.of(model, call -> null, faults);
        }
        return model.laidOut(LayoutReader.read(definitions, nodes, flows));
    }

    /** Other tools don't declare what their conditions ask for. */
    private void readFacts(XmlElement process) {
        process.children(Bpmn.MODEL, "property").forEach(this::readFact);
        if (!report.isOurs()) {
            process.all()
                    .filter(element -> element.is(Bpmn.MODEL, "conditionExpression"))
                    .filter(this::isFeel)
                    .forEach(expression -> Condition.namesIn(feel(expression)).stream()
                            .filter(name -> !facts.contains(name) && isFactName(name))
                            .forEach(name -> declare(expression, name)));
        }
    }

    private void declare(XmlElement expression, String name) {
        facts.add(name);
        report.adapted(expression.line, "fact", name);
    }

    private void readFact(XmlElement property) {
        var name = property.attribute("name").orElseGet(() -> id(property));
        if (!isFactName(name)) {
            faults.add(property.line, "fact-name", name);
        }
        facts.add(name);
        report.taken(property.line, "taken-fact", name);
    }

    private static boolean isFactName(String name) {
        return FACT.matcher(name).matches() && !name.startsWith(Condition.OUTCOME);
    }

    private void readNodes(XmlElement container, String within) {
        for (var element : container.children) {
            if (!element.namespace.equals(Bpmn.MODEL)) {
                report.leftOut(element.line, "unknown-element", element.label());
            } else if (PASSED_OVER.contains(element.name)) {
                passOver(element, within);
            } else if (!PARTS.contains(element.name)) {
                readNode(element, within);
            }
        }
    }

    private void passOver(XmlElement element, String within) {
        if (!UNMENTIONED.contains(element.name) || element.name.equals("property") && within != null) {
            report.leftOut(element.line, "artefact", element.label());
        }
    }

    private void readNode(XmlElement element, String within) {
        var node = nodeReader.read(element, id(element), within);
        if (node == null) {
            return;
        }
        if (nodes.put(node.id(), node) != null) {
            faults.add(element.line, "id-twice", node.id());
        }
        if (nodes.size() > MOST_NODES) {
            throw faults.add(element.line, "too-many-nodes", MOST_NODES).violation();
        }
        report.taken(
                element.line,
                "taken-" + node.kind(),
                element.label(),
                node.name().zh());
        if (node.kind() == NodeKind.SUB_PROCESS) {
            readNodes(element, node.id());
        }
    }

    private void readFlows(XmlElement container) {
        container.children(Bpmn.MODEL, "subProcess").forEach(this::readFlows);
        container.children(Bpmn.MODEL, "sequenceFlow").forEach(this::readFlow);
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
        var condition = flow.condition() == null ? "" : flow.condition().toString();
        report.taken(element.line, condition.isEmpty() ? "taken-flow" : "taken-condition", flow.id(), condition);
    }

    private Condition condition(XmlElement flow, XmlElement expression) {
        if (!isFeel(expression)) {
            var language = expression.attribute("language").orElse(expressionLanguage);
            var key = OtherTools.isExpression(expression.text()) ? "condition-foreign" : "condition-language";
            faults.add(expression.line, key, flow.label(), language, expression.text());
            return null;
        }
        return Condition.parse(feel(expression), facts, flow, faults);
    }

    /** FEEL, said by its name, or with the leading equals sign by which Camunda's modeller marks it. */
    private boolean isFeel(XmlElement expression) {
        var language = expression.attribute("language").orElse(expressionLanguage);
        return language.toLowerCase(Locale.ROOT).replaceAll("/$", "").endsWith("feel")
                || language.isEmpty() && expression.text().startsWith("=");
    }

    private static String feel(XmlElement expression) {
        var text = expression.text();
        return text.startsWith("=") ? text.substring(1).strip() : text;
    }

    private String id(XmlElement element) {
        var id = element.attribute("id").orElse("");
        if (!ID.matcher(id).matches()) {
            faults.add(element.line, "id", element.label());
        }
        return id;
    }

    static Bilingual name(XmlElement element) {
        var chinese = element.attribute("name")
                .map(text -> text.replaceAll("\\s+", " "))
                .orElse("");
        return new Bilingual(chinese, element.extension("name-en").orElse(chinese));
    }
}
