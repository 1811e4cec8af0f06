package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.DraftFault;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.Condition;
import org.zhengtong.workflow.control.bpmn.InvalidDefinition;

/**
 * What keeps a draft from being published, said where it is. First in the words of the sentences; only where these find
 * nothing, what the engine itself would refuse.
 */
public final class DraftChecks {

    private final ProcessSketch sketch;
    private final List<DraftFault> faults = new ArrayList<>();

    private DraftChecks(ProcessSketch sketch) {
        this.sketch = sketch;
    }

    /** @param sketch null if it can't be told in sentences */
    public static List<DraftFault> faults(ProcessSketch sketch, String bpmn) {
        var found = sketch == null ? List.<DraftFault>of() : new DraftChecks(sketch).run();
        return found.isEmpty() ? ofEngine(bpmn) : found;
    }

    private static List<DraftFault> ofEngine(String bpmn) {
        try {
            BpmnReader.read(bpmn);
            return List.of();
        } catch (InvalidDefinition invalid) {
            var places = new Places(bpmn);
            return invalid.faults().stream()
                    .map(fault -> new DraftFault(places.partAt(fault.line()), fault.text()))
                    .toList();
        }
    }

    private List<DraftFault> run() {
        if (sketch.name().zh().isBlank()) {
            faults.add(new DraftFault(null, Unspoken.words("check-name")));
        }
        if (sketch.stages().findAny().isEmpty()) {
            faults.add(new DraftFault(null, Unspoken.words("check-empty")));
        }
        sketch.all().forEach(this::check);
        return faults;
    }

    private void check(Part part) {
        if (part instanceof Stage stage) {
            check(stage);
        } else if (part instanceof Turn turn) {
            condition(turn.id(), turn.when());
        } else if (part instanceof Block block && block.branches().stream().anyMatch(List::isEmpty)) {
            fault(block.id(), "check-branch");
        }
    }

    private void check(Stage stage) {
        if (stage.name().zh().isBlank()) {
            fault(stage.id(), "check-stage-name");
        }
        if (stage.lane().isBlank()) {
            fault(stage.id(), "check-lane");
        }
        if (stage.when() != null) {
            condition(stage.id(), stage.when());
        }
        if (stage.outcomes().isEmpty()
                || stage.outcomes().stream().map(Outcome::name).distinct().count()
                        < stage.outcomes().size()) {
            fault(stage.id(), "check-outcomes");
        }
        var signing = stage.signing();
        if (signing.mode() == SigningMode.RATIO && (signing.ratio() == null || !isRatio(signing.ratio()))) {
            fault(stage.id(), "check-ratio");
        }
        if (stage.time().remind() > 0 && stage.time().remind() >= stage.time().days()) {
            fault(stage.id(), "check-remind");
        }
        if (stage.onCall() && sketch.all().stream().noneMatch(other -> leads(other, stage.id()))) {
            fault(stage.id(), "check-on-call");
        }
    }

    private static boolean isRatio(String text) {
        if (!text.matches("[1-9]\\d{0,3}/[1-9]\\d{0,3}")) {
            return false;
        }
        var parts = text.split("/");
        return Integer.parseInt(parts[0]) <= Integer.parseInt(parts[1]);
    }

    private static boolean leads(Part part, String stage) {
        if (part instanceof Stage other) {
            return !other.id().equals(stage)
                    && other.outcomes().stream()
                            .anyMatch(outcome -> outcome.then().leadsTo(stage));
        }
        return part instanceof Turn turn && turn.then().leadsTo(stage);
    }

    private void condition(String part, String when) {
        if (when.isBlank()
                || SimpleCondition.of(when).filter(each -> !each.complete()).isPresent()) {
            fault(part, "check-condition");
            return;
        }
        var names = sketch.facts().stream().map(SketchFact::name).toList();
        Condition.problem(when, names, "condition")
                .ifPresent(problem -> faults.add(new DraftFault(part, withoutPlace(problem))));
    }

    /** The place is where it is said. */
    private static Bilingual withoutPlace(Bilingual problem) {
        return new Bilingual(
                problem.in(Locale.CHINESE).replace("condition的", ""),
                problem.in(Locale.ENGLISH).replace(" of condition", "").replace("condition: ", ""));
    }

    private void fault(String part, String key) {
        faults.add(new DraftFault(part, Unspoken.words(key)));
    }
}
