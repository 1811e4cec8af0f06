package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.design.Net.Loose;

/** Turns sentences into nodes and flows. */
final class NetWriter {

    static final String START = "start";
    static final String WHEN = "when-";

    private final ProcessSketch sketch;
    private final Net net = new Net();
    private final Conditions conditions;
    private final Set<String> goneTo = new HashSet<>();
    private final Map<String, List<Loose>> turned = new LinkedHashMap<>();
    private String branch = "";

    private NetWriter(ProcessSketch sketch) {
        this.sketch = sketch;
        this.conditions = new Conditions(sketch.facts());
    }

    static Net write(ProcessSketch sketch) {
        return new NetWriter(sketch).write();
    }

    private Net write() {
        sketch.all().stream()
                .flatMap(NetWriter::thens)
                .filter(then -> then.target() != null)
                .forEach(then -> goneTo.add(then.target()));
        net.add(new Knot(START, NodeKind.START, null, null, ""));
        var open = list(sketch.parts(), List.of(Loose.of(START)));
        var stopping = endingsOfBranches();
        sketch.endings().stream()
                .filter(ending -> isReached(sketch, ending.id()))
                .forEach(ending -> net.add(new Knot(
                        ending.id(),
                        stopping.contains(ending.id()) ? NodeKind.TERMINATE : NodeKind.END,
                        ending.name(),
                        null,
                        "")));
        net.connect(open, sketch.endings().get(0).id());
        turned.forEach((target, loose) -> net.connect(loose, entry(target)));
        return net;
    }

    /** An ending that no outcome leads to yet is no node; where the list ends, all of it leads to the first one. */
    static boolean isReached(ProcessSketch sketch, String ending) {
        return sketch.endings().get(0).id().equals(ending)
                || sketch.all().stream().flatMap(NetWriter::thens).anyMatch(then -> then.leadsTo(ending));
    }

    /** Ending within a branch ends the other branches too. */
    private Set<String> endingsOfBranches() {
        var endings = new LinkedHashSet<String>();
        sketch.all().stream()
                .filter(part -> !sketch.parts().contains(part))
                .flatMap(NetWriter::thens)
                .filter(then -> then.kind() == Then.Kind.END)
                .forEach(then -> endings.add(then.target()));
        return endings;
    }

    private static Stream<Then> thens(Part part) {
        if (part instanceof Stage stage) {
            return stage.outcomes().stream().map(Outcome::then);
        }
        return part instanceof Turn turn ? Stream.of(turn.then()) : Stream.empty();
    }

    private List<Loose> list(List<Part> parts, List<Loose> before) {
        var open = before;
        for (var part : parts) {
            if (part instanceof Stage stage) {
                open = stage(stage, open);
            } else if (part instanceof Turn turn) {
                open = turn(turn, open);
            } else {
                open = block((Block) part, open);
            }
        }
        return open;
    }

    private List<Loose> stage(Stage stage, List<Loose> before) {
        var open = new ArrayList<Loose>();
        if (stage.onCall()) {
            open.addAll(before);
        } else if (stage.when() == null) {
            net.connect(before, stage.id());
        } else {
            var gateway = choice(whenOf(stage.id()));
            net.connect(before, gateway);
            net.connect(new Loose(gateway, stage.when(), conditions.nameOf(stage.when())), stage.id());
            open.add(Loose.of(gateway));
        }
        net.add(new Knot(stage.id(), NodeKind.USER_TASK, stage.name(), stage, branch));
        open.addAll(0, after(stage));
        return open;
    }

    private List<Loose> after(Stage stage) {
        var ways = stage.outcomes().stream().map(Outcome::then).distinct().toList();
        if (ways.size() <= 1) {
            return follow(ways.isEmpty() ? Then.NEXT : ways.get(0), Loose.of(stage.id()));
        }
        var gateway = choice(choiceOf(stage.id()));
        net.connect(Loose.of(stage.id()), gateway);
        var main = stage.outcomes().get(0).then();
        var usual = ways.contains(Then.NEXT) ? Then.NEXT : main;
        stage.outcomes().stream()
                .filter(outcome -> !outcome.then().equals(usual))
                .forEach(outcome -> follow(
                        outcome.then(),
                        new Loose(
                                gateway,
                                Conditions.ofOutcome(outcome.name()),
                                Conditions.nameOfOutcome(outcome.name()))));
        return follow(usual, Loose.of(gateway));
    }

    /** @return what leads on to the next part */
    private List<Loose> follow(Then then, Loose loose) {
        if (then.kind() == Then.Kind.NEXT) {
            return List.of(loose);
        }
        turned.computeIfAbsent(then.target(), target -> new ArrayList<>()).add(loose);
        return List.of();
    }

    private List<Loose> turn(Turn turn, List<Loose> before) {
        choice(turn.id());
        net.connect(before, turn.id());
        var open = new ArrayList<Loose>();
        open.add(Loose.of(turn.id()));
        open.addAll(follow(turn.then(), new Loose(turn.id(), turn.when(), conditions.nameOf(turn.when()))));
        return open;
    }

    private List<Loose> block(Block block, List<Loose> before) {
        var open = before;
        if (goneTo.contains(block.id())) {
            open = List.of(Loose.of(merge(before, mergeOf(block.id()))));
        }
        open = List.of(single(open, mergeOf(block.id())));
        net.add(new Knot(block.id(), NodeKind.PARALLEL, null, null, branch));
        net.connect(open, block.id());
        var join = joinOf(block.id());
        var arriving = new ArrayList<Loose>();
        var outside = branch;
        int number = 0;
        for (var each : block.branches()) {
            branch = Knot.branch(block.id(), ++number);
            var end = list(each, List.of(Loose.of(block.id())));
            if (!end.isEmpty()) {
                arriving.add(single(end, Net.derived("merge-" + number + "-", join)));
            }
        }
        branch = outside;
        net.add(new Knot(join, NodeKind.PARALLEL, null, null, branch));
        net.connect(arriving, join);
        return List.of(Loose.of(join));
    }

    /** What a parallel gateway waits for comes by one flow of each branch. */
    private Loose single(List<Loose> open, String merge) {
        return open.size() == 1 ? open.get(0) : Loose.of(merge(open, merge));
    }

    private String merge(List<Loose> open, String id) {
        if (net.knot(id) == null) {
            choice(id);
        }
        net.connect(open, id);
        return id;
    }

    private String choice(String id) {
        net.add(new Knot(id, NodeKind.EXCLUSIVE, null, null, branch));
        return id;
    }

    private String entry(String target) {
        return sketch.part(target).filter(Block.class::isInstance).isPresent() ? mergeOf(target) : target;
    }

    static String whenOf(String stage) {
        return Net.derived(WHEN, stage);
    }

    static String choiceOf(String stage) {
        return Net.derived("choice-", stage);
    }

    static String mergeOf(String block) {
        return Net.derived("merge-", block);
    }

    static String joinOf(String block) {
        return Net.derived("join-", block);
    }

    static Bilingual unnamed() {
        return new Bilingual("", "");
    }
}
