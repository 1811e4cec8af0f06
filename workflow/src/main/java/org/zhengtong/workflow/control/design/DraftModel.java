package org.zhengtong.workflow.control.design;

import java.util.LinkedHashMap;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.workflow.control.bpmn.Flow;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/** A draft as it is drawn, whatever state it is in: not to be walked. */
public final class DraftModel {

    private static final Bilingual UNNAMED = new Bilingual("", "");

    private DraftModel() {}

    public static ProcessModel of(ProcessSketch sketch) {
        var net = NetWriter.write(sketch);
        var nodes = new LinkedHashMap<String, Node>();
        net.knots()
                .forEach(knot -> nodes.put(
                        knot.id(),
                        new Node(knot.id(), knot.kind(), said(knot.name()), null, null, null, null, null, 0)));
        var flows = new LinkedHashMap<String, Flow>();
        net.links()
                .forEach(link ->
                        flows.put(link.id(), new Flow(link.id(), link.from(), link.to(), said(link.name()), null, 0)));
        return new ProcessModel(sketch.id(), sketch.name(), List.of(), nodes, flows, SketchLayout.of(sketch, net));
    }

    private static Bilingual said(Bilingual name) {
        return name == null ? UNNAMED : name;
    }
}
