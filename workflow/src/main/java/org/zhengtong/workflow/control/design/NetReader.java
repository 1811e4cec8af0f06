package org.zhengtong.workflow.control.design;

import java.util.Map;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.workflow.control.bpmn.Bpmn;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.XmlElement;

/**
 * Reads nodes and flows out of a file, whatever state it is in: a draft may be half done. What sentences have no words
 * for is said.
 */
final class NetReader {

    private static final Map<String, NodeKind> KINDS = Map.of(
            "startEvent", NodeKind.START,
            "endEvent", NodeKind.END,
            "userTask", NodeKind.USER_TASK,
            "exclusiveGateway", NodeKind.EXCLUSIVE,
            "parallelGateway", NodeKind.PARALLEL);
    private static final Set<String> BESIDE = Set.of(
            "documentation",
            "extensionElements",
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "sequenceFlow");

    private NetReader() {}

    static Net read(XmlElement process) throws Unspoken {
        var net = new Net();
        for (var element : process.children) {
            if (element.namespace.equals(Bpmn.MODEL) && !BESIDE.contains(element.name)) {
                net.add(knot(element));
            }
        }
        for (var flow : process.children(Bpmn.MODEL, "sequenceFlow").toList()) {
            net.add(link(flow, net));
        }
        return net;
    }

    private static Knot knot(XmlElement element) throws Unspoken {
        var kind = KINDS.get(element.name);
        var definition = element.children.stream()
                .filter(child -> child.name.endsWith("EventDefinition"))
                .map(child -> child.name)
                .findFirst();
        if (definition.filter("terminateEventDefinition"::equals).isPresent() && kind == NodeKind.END) {
            kind = NodeKind.TERMINATE;
        } else if (kind == null || definition.isPresent()) {
            throw new Unspoken("element", nameOf(element));
        }
        var id = element.attribute("id").orElse("");
        return new Knot(
                id,
                kind,
                name(element),
                kind == NodeKind.USER_TASK ? StageReader.read(element, name(element)) : null,
                element.extension("branch").orElse(""));
    }

    private static Link link(XmlElement flow, Net net) throws Unspoken {
        var from = flow.attribute("sourceRef").orElse("");
        var to = flow.attribute("targetRef").orElse("");
        if (net.knot(from) == null || net.knot(to) == null) {
            throw new Unspoken("flow", flow.label());
        }
        var condition = flow.child(Bpmn.MODEL, "conditionExpression")
                .map(XmlElement::text)
                .map(text -> text.startsWith("=") ? text.substring(1).strip() : text)
                .orElse(null);
        return new Link(flow.attribute("id").orElse(""), from, to, condition, name(flow));
    }

    private static String nameOf(XmlElement element) {
        return element.attribute("name")
                .map(name -> "“" + name + "” (" + element.name + ")")
                .orElse(element.label());
    }

    static Bilingual name(XmlElement element) {
        var chinese = element.attribute("name").orElse("");
        return new Bilingual(chinese, element.extension("name-en").orElse(""));
    }
}
