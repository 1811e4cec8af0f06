package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.SketchLane;

/** Takes what was sent for the process as a whole. Rows without a name are taken away. */
final class ProcessForm {

    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private final Sent sent;

    ProcessForm(Sent sent) {
        this.sent = sent;
    }

    ProcessSketch read(ProcessSketch before) {
        return new ProcessSketch(
                before.id(),
                new Bilingual(sent.text("name-zh"), sent.text("name-en")),
                facts(),
                lanes(),
                before.parts(),
                endings(before));
    }

    private List<SketchFact> facts() {
        var facts = new ArrayList<SketchFact>();
        for (var row : sent.rows("fact")) {
            var name = sent.text(row + "name");
            var kind = Arrays.stream(FactKind.values())
                    .filter(each -> each.name().equals(sent.text(row + "kind")))
                    .findFirst()
                    .orElse(FactKind.TEXT);
            if (!name.isEmpty()) {
                var label = sent.text(row + "zh");
                facts.add(new SketchFact(
                        name, new Bilingual(label.isEmpty() ? name : label, sent.text(row + "en")), kind));
            }
        }
        return facts;
    }

    private List<SketchLane> lanes() {
        return sent.rows("lane").stream()
                .filter(row -> sent.text(row + "id").matches(CODE))
                .map(row -> new SketchLane(
                        sent.text(row + "id"),
                        new Bilingual(sent.text(row + "zh"), sent.text(row + "en")),
                        sent.some(row + "unit"),
                        sent.some(row + "role")))
                .toList();
    }

    /** The first one is where the list ends, and stays. */
    private List<Ending> endings(ProcessSketch before) {
        var endings = new ArrayList<Ending>();
        for (var row : sent.rows("ending")) {
            var id = sent.text(row + "id");
            if (id.matches(CODE)
                    || before.endings().stream().anyMatch(each -> each.id().equals(id))) {
                endings.add(new Ending(id, new Bilingual(sent.text(row + "zh"), sent.text(row + "en"))));
            }
        }
        before.endings().stream()
                .filter(each -> endings.stream().noneMatch(other -> other.id().equals(each.id())))
                .filter(each -> isUsed(before, each))
                .forEach(endings::add);
        return endings;
    }

    private static boolean isUsed(ProcessSketch sketch, Ending ending) {
        return sketch.endings().get(0).equals(ending)
                || sketch.stages().flatMap(stage -> stage.outcomes().stream()).anyMatch(outcome -> outcome.then()
                        .leadsTo(ending.id()));
    }
}
