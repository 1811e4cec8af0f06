package org.zhengtong.platform.support.workflow.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/**
 * A process as a list of sentences.
 *
 * @param endings the first one is reached where the list ends
 */
public record ProcessSketch(
        String id,
        Bilingual name,
        List<SketchFact> facts,
        List<SketchLane> lanes,
        List<Part> parts,
        List<Ending> endings) {

    public ProcessSketch {
        facts = List.copyOf(facts);
        lanes = List.copyOf(lanes);
        parts = List.copyOf(parts);
        endings = List.copyOf(endings);
    }

    public ProcessSketch withParts(List<Part> others) {
        return new ProcessSketch(id, name, facts, lanes, others, endings);
    }

    /** Every part, those in branches included, in the order in which they are read. */
    public List<Part> all() {
        var all = new ArrayList<Part>();
        collect(parts, all);
        return all;
    }

    private static void collect(List<Part> list, List<Part> all) {
        for (var part : list) {
            all.add(part);
            if (part instanceof Block block) {
                block.branches().forEach(branch -> collect(branch, all));
            }
        }
    }

    public Stream<Stage> stages() {
        return all().stream().filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    public Optional<Part> part(String part) {
        return all().stream().filter(each -> each.id().equals(part)).findFirst();
    }

    /** The list in which a part stands: the process itself or a branch. */
    public List<Part> listOf(String part) {
        return listOf(parts, part).orElse(parts);
    }

    private static Optional<List<Part>> listOf(List<Part> list, String part) {
        if (list.stream().anyMatch(each -> each.id().equals(part))) {
            return Optional.of(list);
        }
        return list.stream()
                .filter(Block.class::isInstance)
                .flatMap(block -> ((Block) block).branches().stream())
                .flatMap(branch -> listOf(branch, part).stream())
                .findFirst();
    }

    public Optional<SketchLane> lane(String lane) {
        return lanes.stream().filter(each -> each.id().equals(lane)).findFirst();
    }
}
