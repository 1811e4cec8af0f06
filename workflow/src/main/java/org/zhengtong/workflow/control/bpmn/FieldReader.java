package org.zhengtong.workflow.control.bpmn;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.platform.support.workflow.FieldAccess;

/** Reads what a step may do with the fields of the form: {@code <zt:field name="area" access="required"/>}. */
final class FieldReader {

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9_.-]{0,59}";
    private static final int MOST = 60;

    private final Faults faults;

    FieldReader(Faults faults) {
        this.faults = faults;
    }

    Map<String, FieldAccess> read(XmlElement task) {
        var fields = new LinkedHashMap<String, FieldAccess>();
        task.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ZT, "field"))
                .forEach(field -> read(task, field, fields));
        if (fields.size() > MOST) {
            faults.add(task.line, "field-many", task.label(), MOST);
        }
        return fields;
    }

    private void read(XmlElement task, XmlElement field, Map<String, FieldAccess> fields) {
        var name = field.attribute("name").orElse("");
        var told = field.attribute("access").orElse("");
        var access = Arrays.stream(FieldAccess.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(told))
                .findFirst();
        if (!name.matches(NAME) || fields.containsKey(name)) {
            faults.add(field.line, "field-name", task.label(), name);
        } else if (access.isEmpty()) {
            faults.add(field.line, "field-access", task.label(), name, told);
        } else {
            fields.put(name, access.get());
        }
    }
}
