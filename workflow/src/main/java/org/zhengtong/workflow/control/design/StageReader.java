package org.zhengtong.workflow.control.design;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Signing;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.workflow.control.bpmn.Bpmn;
import org.zhengtong.workflow.control.bpmn.XmlElement;

/** Reads what a user task says of itself; where it leads is read from the flows. */
final class StageReader {

    private final XmlElement step;

    private StageReader(XmlElement step) {
        this.step = step;
    }

    static Stage read(XmlElement task, Bilingual name) {
        var id = task.attribute("id").orElse("");
        var step = task.child(Bpmn.MODEL, "extensionElements").flatMap(each -> each.child(Bpmn.ZT, "step"));
        var fields = fields(task);
        var onCall = task.extension("on-call").filter("true"::equals).isPresent();
        return step.map(each -> new StageReader(each).stage(id, name, onCall, fields))
                .orElseGet(() -> plain(id, name, onCall, fields));
    }

    /** A user task of another tool. */
    private static Stage plain(String id, Bilingual name, boolean onCall, Map<String, FieldAccess> fields) {
        return new Stage(
                id,
                name,
                null,
                onCall,
                id,
                false,
                null,
                false,
                Signing.ANY,
                List.of(new Outcome("done", false, Then.NEXT)),
                StageTime.NONE,
                true,
                false,
                fields);
    }

    private Stage stage(String id, Bilingual name, boolean onCall, Map<String, FieldAccess> fields) {
        return new Stage(
                id,
                name,
                null,
                onCall,
                step.attribute("lane").orElse(""),
                flag("lane-optional", false),
                step.attribute("fallback").orElse(null),
                flag("for-subject", false),
                signing(),
                outcomes(),
                new StageTime(number("days"), number("remind")),
                flag("returnable", true),
                flag("skip-same", false),
                fields);
    }

    private Signing signing() {
        var told = step.attribute("mode").orElse("any").toUpperCase(Locale.ROOT);
        var mode = Arrays.stream(SigningMode.values())
                .filter(each -> each.name().equals(told))
                .findFirst()
                .orElse(SigningMode.ANY);
        return new Signing(mode, step.attribute("ratio").orElse(null), list("veto"), list("veto-by"));
    }

    private List<Outcome> outcomes() {
        var names = step.attribute("outcomes").isPresent() ? list("outcomes") : List.of("done");
        var opinion = step.attribute("opinion").orElse("optional");
        var asking = list("opinion");
        return names.stream()
                .map(name -> new Outcome(name, opinion.equals("required") || asking.contains(name), Then.NEXT))
                .toList();
    }

    private List<String> list(String attribute) {
        return step.attribute(attribute).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private boolean flag(String attribute, boolean unsaid) {
        return step.attribute(attribute).map(Boolean::parseBoolean).orElse(unsaid);
    }

    private int number(String attribute) {
        return step.attribute(attribute)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Map<String, FieldAccess> fields(XmlElement task) {
        var fields = new LinkedHashMap<String, FieldAccess>();
        task.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ZT, "field"))
                .forEach(field -> Arrays.stream(FieldAccess.values())
                        .filter(each -> each.name()
                                .toLowerCase(Locale.ROOT)
                                .equals(field.attribute("access").orElse("")))
                        .forEach(access -> fields.put(field.attribute("name").orElse(""), access)));
        return fields;
    }
}
