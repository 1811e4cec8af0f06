package org.zhengtong.workflow.control.bpmn;

import java.util.stream.Collectors;

/** Hands out a stored process with a layout of all of it. */
public final class BpmnExport {

    private BpmnExport() {}

    /**
     * What speaks our dialect goes out as it is stored, with a layout made for it if it has none; everything else is
     * written anew, with what was understood of it.
     *
     * @param drawn what was read from the text
     */
    public static String export(String bpmn, ProcessModel drawn) {
        var file = XmlFile.read(bpmn);
        var laidOut = file.all()
                .filter(element -> element.is(Bpmn.DI, "BPMNShape") || element.is(Bpmn.DI, "BPMNEdge"))
                .flatMap(element -> element.attribute("bpmnElement").stream())
                .collect(Collectors.toSet());
        if (!file.speaksOurs()) {
            return BpmnWriter.write(drawn);
        }
        if (laidOut.isEmpty()) {
            return withLayout(bpmn, drawn);
        }
        return laidOut.containsAll(drawn.nodes().keySet())
                        && laidOut.containsAll(drawn.flows().keySet())
                ? bpmn
                : BpmnWriter.write(drawn);
    }

    private static String withLayout(String bpmn, ProcessModel drawn) {
        var layout = new XmlText();
        new LayoutWriter(drawn, layout, "xmlns:bpmndi", Bpmn.DI, "xmlns:dc", Bpmn.DC, "xmlns:di", Bpmn.DD).write();
        var end = bpmn.lastIndexOf("</");
        return bpmn.substring(0, end) + layout + bpmn.substring(end);
    }
}
