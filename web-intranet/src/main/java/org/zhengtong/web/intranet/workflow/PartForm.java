package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Comparison;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Signing;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;

/** Takes what was sent for one part, and makes the part of it. */
final class PartForm {

    private final ProcessSketch sketch;
    private final Sent sent;

    PartForm(ProcessSketch sketch, Sent sent) {
        this.sketch = sketch;
        this.sent = sent;
    }

    /** The part as it was sent; as it was where nothing was sent for it. */
    Part read(Part before) {
        if (before instanceof Stage stage && sent.has("lane")) {
            return stage(stage);
        }
        if (before instanceof Turn turn && sent.has("then")) {
            return new Turn(turn.id(), condition(), Then.of(sent.text("then")));
        }
        return before;
    }

    private Stage stage(Stage before) {
        var outcomes = outcomes(before);
        var kind = sent.text("when");
        return new Stage(
                before.id(),
                new Bilingual(sent.text("name-zh"), sent.text("name-en")),
                kind.equals("pick") || kind.equals("feel") ? condition() : null,
                kind.equals("call"),
                sent.text("lane"),
                sent.flag("lane-optional"),
                sent.some("fallback"),
                sent.flag("for-subject"),
                signing(before, outcomes),
                outcomes,
                new StageTime(sent.number("days"), sent.number("remind")),
                sent.flag("returnable"),
                sent.flag("skip-same"),
                fields());
    }

    private Signing signing(Stage before, List<Outcome> outcomes) {
        var mode = Arrays.stream(SigningMode.values())
                .filter(each -> each.name().equals(sent.text("mode")))
                .findFirst()
                .orElse(SigningMode.ANY);
        if (mode != SigningMode.RATIO) {
            return new Signing(mode, null, List.of(), List.of());
        }
        var vetoes = sent.rows("outcome").stream()
                .filter(row -> sent.flag(row + "veto"))
                .map(row -> sent.text(row + "name"))
                .filter(name ->
                        outcomes.stream().skip(1).anyMatch(each -> each.name().equals(name)))
                .toList();
        return new Signing(
                mode,
                Optional.ofNullable(sent.some("ratio")).orElse("2/3"),
                vetoes,
                before.signing().vetoBy());
    }

    /** Rows without a name are taken away; the first one is agreement. */
    private List<Outcome> outcomes(Stage before) {
        var outcomes = new ArrayList<Outcome>();
        for (var row : sent.rows("outcome")) {
            var name = sent.text(row + "name");
            if (name.matches("[a-z][a-z0-9-]{0,39}")
                    && outcomes.stream().noneMatch(each -> each.name().equals(name))) {
                outcomes.add(new Outcome(name, sent.flag(row + "opinion"), Then.of(sent.text(row + "then"))));
            }
        }
        return outcomes.isEmpty() ? before.outcomes() : outcomes;
    }

    private Map<String, FieldAccess> fields() {
        var fields = new LinkedHashMap<String, FieldAccess>();
        for (var row : sent.rows("field")) {
            var name = sent.text(row + "name");
            if (name.matches("[a-zA-Z][a-zA-Z0-9_.-]{0,59}")) {
                fields.put(name, FieldAccess.valueOf(sent.text(row + "access")));
            }
        }
        return fields;
    }

    /** What experts wrote, or what was picked; nothing yet is kept as nothing yet. */
    private String condition() {
        if (sent.text("when").equals("feel")) {
            return sent.text("feel");
        }
        var subject = sent.text("subject");
        if (subject.isEmpty()) {
            return "";
        }
        var comparison = Comparison.valueOf(sent.text("comparison"));
        return new SimpleCondition(subject, comparison, sent.text("value")).feel(isText(subject));
    }

    private boolean isText(String subject) {
        return sketch.facts().stream()
                .filter(fact -> fact.name().equals(subject))
                .map(SketchFact::kind)
                .noneMatch(kind -> kind != FactKind.TEXT);
    }
}
