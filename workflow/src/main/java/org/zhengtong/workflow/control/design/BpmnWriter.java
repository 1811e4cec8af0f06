package org.zhengtong.workflow.control.design;

import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Signing;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.workflow.control.bpmn.Bpmn;
import org.zhengtong.workflow.control.bpmn.Layout;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/** Writes sentences as BPMN 2.0 with our extension elements and a drawing made for them. */
public final class BpmnWriter {

    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    private final ProcessSketch sketch;
    private final Net net;
    private final XMLStreamWriter out;
    private int depth;

    private BpmnWriter(ProcessSketch sketch, XMLStreamWriter out) {
        this.sketch = sketch;
        this.net = NetWriter.write(sketch);
        this.out = out;
    }

    public static String write(ProcessSketch sketch) {
        var text = new StringWriter();
        try {
            new BpmnWriter(sketch, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    private void write() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        open("bpmn:definitions");
        out.writeAttribute("xmlns:bpmn", Bpmn.MODEL);
        out.writeAttribute("xmlns:bpmndi", Bpmn.DI);
        out.writeAttribute("xmlns:dc", Bpmn.DC);
        out.writeAttribute("xmlns:di", Bpmn.DD);
        out.writeAttribute("xmlns:zt", Bpmn.ZT);
        attributes(
                "id", "definitions", "targetNamespace", "http://zhengtong.org/processes", "expressionLanguage", FEEL);
        open("bpmn:process");
        attributes("id", sketch.id());
        name(sketch.name());
        attributes("isExecutable", "true");
        endingsAside();
        facts();
        lanes();
        for (var knot : net.knots()) {
            knot(knot);
        }
        for (var link : net.links()) {
            link(link);
        }
        close();
        drawing(SketchLayout.of(sketch, net));
        close();
        out.writeEndDocument();
    }

    private void endingsAside() throws XMLStreamException {
        var aside = sketch.endings().stream()
                .filter(ending -> !NetWriter.isReached(sketch, ending.id()))
                .toList();
        if (!aside.isEmpty()) {
            open("bpmn:extensionElements");
            for (var ending : aside) {
                open("zt:ending");
                attributes("id", ending.id());
                name(ending.name());
                close();
            }
            close();
        }
    }

    private void facts() throws XMLStreamException {
        for (var fact : sketch.facts()) {
            leaf(
                    "bpmn:property",
                    "id",
                    "fact-" + fact.name(),
                    "name",
                    fact.name(),
                    "zt:label",
                    fact.label().zh(),
                    "zt:label-en",
                    fact.label().en(),
                    "zt:kind",
                    fact.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void lanes() throws XMLStreamException {
        if (sketch.lanes().isEmpty()) {
            return;
        }
        open("bpmn:laneSet");
        attributes("id", "lanes");
        for (var lane : sketch.lanes()) {
            open("bpmn:lane");
            attributes("id", "lane-" + lane.id());
            name(lane.name());
            attributes("zt:lane", lane.id(), "zt:unit", lane.unit(), "zt:role", lane.role());
            for (var stage : sketch.stages()
                    .filter(each -> each.lane().equals(lane.id()))
                    .toList()) {
                open("bpmn:flowNodeRef");
                out.writeCharacters(stage.id());
                depth--;
                out.writeEndElement();
            }
            close();
        }
        close();
    }

    private void knot(Knot knot) throws XMLStreamException {
        open(element(knot.kind()));
        attributes("id", knot.id());
        name(knot.name());
        if (knot.kind() == NodeKind.EXCLUSIVE) {
            attributes("default", net.defaultOf(knot.id()));
        }
        attributes("zt:branch", knot.branch());
        if (knot.kind() == NodeKind.TERMINATE) {
            leaf("bpmn:terminateEventDefinition");
        }
        if (knot.stage() != null) {
            step(knot.stage());
        }
        close();
    }

    private static String element(NodeKind kind) {
        return switch (kind) {
            case START -> "bpmn:startEvent";
            case END, TERMINATE -> "bpmn:endEvent";
            case EXCLUSIVE -> "bpmn:exclusiveGateway";
            case PARALLEL -> "bpmn:parallelGateway";
            default -> "bpmn:userTask";
        };
    }

    private void step(Stage stage) throws XMLStreamException {
        if (stage.onCall()) {
            attributes("zt:on-call", "true");
        }
        open("bpmn:extensionElements");
        open("zt:step");
        attributes("lane", stage.lane(), "fallback", stage.fallback());
        signing(stage.signing());
        attributes(
                "outcomes",
                stage.outcomes().stream().map(Outcome::name).collect(Collectors.joining(",")),
                "opinion",
                stage.outcomes().stream()
                        .filter(Outcome::opinion)
                        .map(Outcome::name)
                        .collect(Collectors.joining(",")));
        if (stage.time().limited()) {
            attributes("days", Integer.toString(stage.time().days()));
        }
        if (stage.time().remind() > 0) {
            attributes("remind", Integer.toString(stage.time().remind()));
        }
        flag("lane-optional", stage.laneOptional(), false);
        flag("for-subject", stage.forSubject(), false);
        flag("returnable", stage.returnable(), true);
        flag("skip-same", stage.skipSame(), false);
        close();
        for (var field : stage.fields().entrySet()) {
            leaf(
                    "zt:field",
                    "name",
                    field.getKey(),
                    "access",
                    field.getValue().name().toLowerCase(Locale.ROOT));
        }
        close();
    }

    private void signing(Signing signing) throws XMLStreamException {
        attributes(
                "mode",
                signing.mode().name().toLowerCase(Locale.ROOT),
                "ratio",
                signing.ratio(),
                "veto",
                String.join(",", signing.vetoes()),
                "veto-by",
                String.join(",", signing.vetoBy()));
    }

    private void flag(String name, boolean value, boolean unsaid) throws XMLStreamException {
        if (value != unsaid) {
            attributes(name, Boolean.toString(value));
        }
    }

    private void link(Link link) throws XMLStreamException {
        open("bpmn:sequenceFlow");
        attributes("id", link.id());
        name(link.name());
        attributes("sourceRef", link.from(), "targetRef", link.to());
        if (link.condition() != null) {
            open("bpmn:conditionExpression");
            out.writeCharacters(link.condition());
            depth--;
            out.writeEndElement();
        }
        close();
    }

    private void drawing(Layout layout) throws XMLStreamException {
        open("bpmndi:BPMNDiagram");
        attributes("id", "diagram");
        open("bpmndi:BPMNPlane");
        attributes("id", "plane", "bpmnElement", sketch.id());
        for (var knot : net.knots()) {
            var box = layout.boxes().get(knot.id());
            open("bpmndi:BPMNShape");
            attributes("id", Net.derived("shape-", knot.id()), "bpmnElement", knot.id());
            leaf(
                    "dc:Bounds",
                    "x",
                    number(box.x()),
                    "y",
                    number(box.y()),
                    "width",
                    number(box.width()),
                    "height",
                    number(box.height()));
            close();
        }
        for (var link : net.links()) {
            open("bpmndi:BPMNEdge");
            attributes("id", Net.derived("edge-", link.id()), "bpmnElement", link.id());
            for (var point : layout.lines().get(link.id())) {
                leaf("di:waypoint", "x", number(point.x()), "y", number(point.y()));
            }
            close();
        }
        close();
        close();
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }

    private void name(Bilingual name) throws XMLStreamException {
        if (name != null) {
            attributes("name", name.zh(), "zt:name-en", name.en());
        }
    }

    private void open(String element) throws XMLStreamException {
        indent();
        out.writeStartElement(element);
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        indent();
        out.writeEndElement();
    }

    private void leaf(String element, String... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(element);
        attributes(attributes);
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What is null or empty is not said. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
