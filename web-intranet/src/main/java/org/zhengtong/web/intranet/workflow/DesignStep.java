package org.zhengtong.web.intranet.workflow;

import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchEditing;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** What a button of the designer does, told as {@code up task-1}. */
final class DesignStep {

    private final ProcessSketch sketch;
    private final SketchEditing editing;
    private String shown;

    DesignStep(ProcessSketch sketch) {
        this.sketch = sketch;
        this.editing = SketchEditing.of(sketch);
    }

    /** The part that is open afterwards; empty if the same as before. */
    Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    ProcessSketch run(String asked) {
        var told = asked.split(" ");
        var about = told.length > 1 ? told[1] : "";
        return switch (told[0]) {
            case "up" -> editing.move(about, -1);
            case "down" -> editing.move(about, 1);
            case "remove" -> remove(about);
            case "copy" -> copy(about);
            case "stage" -> insert(about, stage());
            case "block" -> insert(about, block());
            case "turn" -> insert(about, turn());
            case "branch" -> editing.addBranch(about, show(stage()));
            case "unbranch" -> told.length > 2 ? editing.removeBranch(about, Integer.parseInt(told[2])) : sketch;
            case "into" ->
                told.length > 2 ? editing.insertInto(about, Integer.parseInt(told[2]), show(stage())) : sketch;
            default -> sketch;
        };
    }

    private ProcessSketch insert(String after, Part part) {
        show(part);
        return sketch.part(after).isPresent() ? editing.insertAfter(after, part) : editing.append(part);
    }

    private <P extends Part> P show(P part) {
        shown = part instanceof Block block ? block.branches().get(0).get(0).id() : part.id();
        return part;
    }

    private ProcessSketch remove(String part) {
        shown = "";
        return editing.remove(part);
    }

    private ProcessSketch copy(String part) {
        if (!(sketch.part(part).orElse(null) instanceof Stage stage)) {
            return sketch;
        }
        shown = editing.freshId("task-");
        return editing.copy(stage, named("design.copy", stage.name()));
    }

    private Stage stage() {
        return stage(editing.freshId("task-"));
    }

    private Stage stage(String id) {
        var lane = sketch.lanes().stream().map(SketchLane::id).findFirst().orElse("");
        var outcomes = List.of(new Outcome("agree", false, Then.NEXT), new Outcome("disagree", true, Then.NEXT));
        return Stage.fresh(id, named("design.new.stage", null), lane, outcomes);
    }

    private Block block() {
        var first = editing.freshId("task-");
        var second = SketchEditing.of(editing.append(stage(first))).freshId("task-");
        return new Block(editing.freshId("block-"), List.of(List.of(stage(first)), List.of(stage(second))));
    }

    private Turn turn() {
        var ending = sketch.endings().get(sketch.endings().size() - 1).id();
        return new Turn(editing.freshId("turn-"), "", Then.end(ending));
    }

    /** @param about what it is named after; null for nothing */
    private static Bilingual named(String key, Bilingual about) {
        return new Bilingual(
                Words.in(Tongue.CHINESE).text(key, about == null ? "" : about.zh()),
                about == null || !about.en().isEmpty()
                        ? Words.in(Tongue.ENGLISH).text(key, about == null ? "" : about.en())
                        : "");
    }
}
