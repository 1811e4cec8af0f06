package org.zhengtong.workflow.control.design;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.workflow.control.bpmn.Bpmn;
import org.zhengtong.workflow.control.bpmn.XmlElement;
import org.zhengtong.workflow.control.bpmn.XmlFile;

/** Which part of a process stands at which line of its file. */
final class Places {

    private final TreeMap<Integer, String> parts = new TreeMap<>();

    Places(String bpmn) {
        var process = XmlFile.read(bpmn).child(Bpmn.MODEL, "process").orElse(null);
        var sketch = SketchReader.read(bpmn).sketch();
        if (process == null || sketch == null) {
            return;
        }
        Map<String, String> owners = new HashMap<>();
        for (var part : sketch.all()) {
            owners.put(part.id(), part.id());
            owners.put(NetWriter.whenOf(part.id()), part.id());
            owners.put(NetWriter.choiceOf(part.id()), part.id());
            if (part instanceof Block) {
                owners.put(NetWriter.mergeOf(part.id()), part.id());
                owners.put(NetWriter.joinOf(part.id()), part.id());
            }
        }
        process.children.forEach(element -> parts.put(element.line, owners.get(ownerOf(element))));
    }

    private static String ownerOf(XmlElement element) {
        return element.attribute("sourceRef").or(() -> element.attribute("id")).orElse("");
    }

    /** Null if it belongs to none. */
    String partAt(int line) {
        var at = parts.floorEntry(line);
        return at == null ? null : at.getValue();
    }
}
