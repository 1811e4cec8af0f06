package org.zhengtong.platform.support.workflow.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.zhengtong.kernel.Bilingual;

/** What one does to a list of sentences; each gives another sketch. */
public final class SketchEditing {

    private final ProcessSketch sketch;

    private SketchEditing(ProcessSketch sketch) {
        this.sketch = sketch;
    }

    public static SketchEditing of(ProcessSketch sketch) {
        return new SketchEditing(sketch);
    }

    /** The same part, changed. */
    public ProcessSketch replace(Part part) {
        return inListOf(part.id(), list -> list.stream()
                .map(each -> each.id().equals(part.id()) ? part : each)
                .toList());
    }

    /** @param by -1 for up, 1 for down; beyond the ends of its list nothing happens */
    public ProcessSketch move(String part, int by) {
        return inListOf(part, list -> {
            var moved = new ArrayList<>(list);
            var at = indexOf(list, part);
            var to = at + by;
            if (to >= 0 && to < list.size()) {
                moved.add(to, moved.remove(at));
            }
            return moved;
        });
    }

    /** What led there goes on to what follows. */
    public ProcessSketch remove(String part) {
        var gone = new HashSet<String>();
        sketch.part(part).ifPresent(each -> collect(each, gone));
        var left = inListOf(
                part,
                list -> list.stream().filter(each -> !each.id().equals(part)).toList());
        return left.withParts(withoutTargets(left.parts(), gone));
    }

    public ProcessSketch insertAfter(String part, Part news) {
        return inListOf(part, list -> {
            var longer = new ArrayList<>(list);
            longer.add(indexOf(list, part) + 1, news);
            return longer;
        });
    }

    /** At the end of the process. */
    public ProcessSketch append(Part news) {
        var longer = new ArrayList<>(sketch.parts());
        longer.add(news);
        return sketch.withParts(longer);
    }

    /** At the beginning of a branch. */
    public ProcessSketch insertInto(String block, int branch, Part news) {
        return inBlock(block, branches -> {
            var begun = new ArrayList<>(branches.get(branch));
            begun.add(0, news);
            branches.set(branch, begun);
        });
    }

    public ProcessSketch addBranch(String block, Part news) {
        return inBlock(block, branches -> branches.add(List.of(news)));
    }

    /** What stands in it goes with it. */
    public ProcessSketch removeBranch(String block, int branch) {
        return inBlock(block, branches -> branches.remove(branch));
    }

    private ProcessSketch inBlock(String block, Consumer<List<List<Part>>> change) {
        return inListOf(block, list -> list.stream()
                .map(each -> {
                    if (!(each instanceof Block found) || !each.id().equals(block)) {
                        return each;
                    }
                    var branches = new ArrayList<>(found.branches());
                    change.accept(branches);
                    return new Block(block, branches);
                })
                .toList());
    }

    /** A copy of a stage directly after it; it leads where the other one leads. */
    public ProcessSketch copy(Stage stage, Bilingual name) {
        return insertAfter(stage.id(), stage.as(freshId("task-"), name));
    }

    /** An id that no part has. */
    public String freshId(String prefix) {
        var taken = sketch.all().stream().map(Part::id).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> prefix + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private ProcessSketch inListOf(String part, UnaryOperator<List<Part>> change) {
        return sketch.withParts(within(sketch.parts(), part, change));
    }

    private static List<Part> within(List<Part> list, String part, UnaryOperator<List<Part>> change) {
        if (indexOf(list, part) >= 0) {
            return change.apply(list);
        }
        return list.stream()
                .map(each -> each instanceof Block block
                        ? new Block(
                                block.id(),
                                block.branches().stream()
                                        .map(branch -> within(branch, part, change))
                                        .toList())
                        : each)
                .toList();
    }

    private static int indexOf(List<Part> list, String part) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(part)) {
                return i;
            }
        }
        return -1;
    }

    private static void collect(Part part, Set<String> ids) {
        ids.add(part.id());
        if (part instanceof Block block) {
            block.branches().forEach(branch -> branch.forEach(each -> collect(each, ids)));
        }
    }

    private static List<Part> withoutTargets(List<Part> list, Set<String> gone) {
        return list.stream().map(each -> withoutTargets(each, gone)).toList();
    }

    private static Part withoutTargets(Part part, Set<String> gone) {
        if (part instanceof Stage stage) {
            return stage.withOutcomes(outcome -> outcome.then(without(outcome.then(), gone)));
        }
        if (part instanceof Turn turn) {
            return new Turn(turn.id(), turn.when(), without(turn.then(), gone));
        }
        var block = (Block) part;
        return new Block(
                block.id(),
                block.branches().stream()
                        .map(branch -> withoutTargets(branch, gone))
                        .toList());
    }

    private static Then without(Then then, Set<String> gone) {
        return then.target() != null && gone.contains(then.target()) ? Then.NEXT : then;
    }
}
