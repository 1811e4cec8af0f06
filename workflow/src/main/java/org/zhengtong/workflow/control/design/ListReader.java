package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/**
 * Reads one list of sentences: the main line first, by the flows that are walked where nothing else is said; then what
 * is reached by other flows only, which stands where it stands in the file.
 */
final class ListReader {

    /** A part whose ways still lead to nodes. */
    private sealed interface Draft {}

    /** @param ways by outcome; an outcome that is not named goes on */
    private record StageDraft(Stage stage, String when, boolean onCall, Map<String, String> ways, String next)
            implements Draft {}

    private record TurnDraft(String id, String when, String target) implements Draft {}

    private record BlockDraft(Block block) implements Draft {}

    private final Net net;
    private final String stop;
    private final String branch;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> entries = new LinkedHashMap<>();
    private final Set<String> endings;

    /** @param stop where the list ends: the join of its block; null for the process itself */
    private ListReader(Net net, String stop, String branch, Set<String> endings) {
        this.net = net;
        this.stop = stop;
        this.branch = branch;
        this.endings = endings;
    }

    /** @param endings gets what the list ends with, and what it ends with elsewhere */
    static List<Part> process(Net net, String start, Set<String> endings) throws Unspoken {
        var reader = new ListReader(net, null, "", endings);
        var ended = reader.lines(start);
        var main = ended != null && net.knot(ended).kind().isEnd() ? ended : null;
        var parts = reader.parts(main);
        if (main != null) {
            var others = new ArrayList<>(endings);
            endings.clear();
            endings.add(main);
            endings.addAll(others);
        }
        return parts;
    }

    /** Also what nothing leads to, as happens while one works on a draft. */
    private String lines(String first) throws Unspoken {
        var ended = mainLine(first);
        for (var orphan : orphans()) {
            ended = mainLine(orphan);
        }
        return ended;
    }

    private List<String> orphans() {
        return net.knots().stream()
                .filter(knot -> knot.kind() != NodeKind.START && !knot.kind().isEnd())
                .filter(knot -> knot.branch().equals(branch) && !entries.containsKey(knot.id()))
                .filter(knot ->
                        !knot.id().equals(stop) && net.to(knot.id()).findAny().isEmpty())
                .filter(knot -> knot.stage() == null || !knot.stage().onCall())
                .map(Knot::id)
                .toList();
    }

    /** @return where it ended: an end, the stop, or a node that was there before */
    private String mainLine(String first) throws Unspoken {
        var at = resolved(first);
        while (at != null
                && !at.equals(stop)
                && !entries.containsKey(at)
                && !net.knot(at).kind().isEnd()) {
            at = resolved(read(at));
        }
        return at;
    }

    private String read(String at) throws Unspoken {
        var knot = net.knot(at);
        return switch (knot.kind()) {
            case START -> only(at);
            case USER_TASK -> stage(at, at, null, knot.stage().onCall());
            case EXCLUSIVE -> conditional(at);
            case PARALLEL -> block(at);
            default -> throw new Unspoken("element", at);
        };
    }

    private String stage(String task, String entry, String when, boolean onCall) throws Unspoken {
        var stage = net.knot(task).stage();
        var ways = new LinkedHashMap<String, String>();
        var next = only(task);
        var gateway = next;
        while (gateway != null && isChoiceOf(stage, gateway)) {
            for (var link : net.from(gateway).toList()) {
                if (link.condition() == null) {
                    next = link.to();
                } else {
                    ways.putIfAbsent(outcomeOf(link.condition()), link.to());
                }
            }
            gateway = next;
        }
        var draft = new StageDraft(stage, when, onCall, ways, resolved(next));
        drafts.add(draft);
        entries.put(task, draft);
        entries.put(entry, draft);
        return next;
    }

    /** A gateway that only this stage leads to, and that asks for nothing but what was decided there. */
    private boolean isChoiceOf(Stage stage, String gateway) {
        return net.knot(gateway).kind() == NodeKind.EXCLUSIVE
                && !gateway.startsWith(SketchReader.TURN)
                && !gateway.startsWith(NetWriter.WHEN)
                && net.to(gateway).count() == 1
                && net.from(gateway).count() > 1
                && net.from(gateway)
                        .allMatch(link -> link.condition() == null
                                || stage.outcomes().stream()
                                        .anyMatch(each -> each.name().equals(outcomeOf(link.condition()))));
    }

    private static String outcomeOf(String condition) {
        var text = condition.replace(" ", "");
        return text.startsWith("outcome=\"") && text.endsWith("\"") && text.length() > 10
                ? text.substring(9, text.length() - 1)
                : null;
    }

    private String conditional(String gateway) throws Unspoken {
        var links = net.from(gateway).toList();
        var conditional =
                links.stream().filter(link -> link.condition() != null).toList();
        var usual = links.stream().filter(link -> link.condition() == null).toList();
        if (usual.size() != 1) {
            throw new Unspoken("default", gateway);
        }
        var next = usual.get(0).to();
        if (conditional.size() == 1 && !gateway.startsWith(SketchReader.TURN)) {
            var target = conditional.get(0).to();
            if (isPassedOver(target, next)) {
                return stage(target, gateway, conditional.get(0).condition(), false);
            }
        }
        int number = 0;
        for (var link : conditional) {
            var id = number == 0 ? gateway : gateway + "-" + (number + 1);
            var draft = new TurnDraft(
                    id.startsWith(SketchReader.TURN) ? id : Net.derived(SketchReader.TURN, id),
                    link.condition(),
                    link.to());
            drafts.add(draft);
            entries.putIfAbsent(number == 0 ? gateway : id, draft);
            number++;
        }
        return next;
    }

    /** Whether a stage leads to where one comes without it. */
    private boolean isPassedOver(String task, String next) throws Unspoken {
        var knot = net.knot(task);
        if (knot.kind() != NodeKind.USER_TASK
                || entries.containsKey(task)
                || knot.stage().onCall()) {
            return false;
        }
        var aside = new ListReader(net, stop, branch, new HashSet<>());
        var follows = resolved(aside.stage(task, task, null, false));
        return follows != null && follows.equals(resolved(next));
    }

    private String block(String split) throws Unspoken {
        var join = Joins.of(net, split).orElseThrow(() -> new Unspoken("parallel", split));
        var branches = new ArrayList<List<Part>>();
        for (var link : net.from(split).toList()) {
            var key = Knot.branch(split, branches.size() + 1);
            var reader = new ListReader(net, join, key, endings);
            var ended = reader.lines(link.to());
            branches.add(reader.parts(join.equals(ended) ? join : null));
        }
        var draft = new BlockDraft(new Block(split, branches));
        drafts.add(draft);
        entries.put(split, draft);
        return only(join);
    }

    private String only(String node) throws Unspoken {
        var links = net.from(node).toList();
        if (links.size() > 1) {
            throw new Unspoken("split", node);
        }
        return links.isEmpty() ? null : links.get(0).to();
    }

    /** Past gateways at which nothing is chosen. */
    private String resolved(String node) {
        var at = node;
        var seen = new HashSet<String>();
        while (at != null && isPassed(at) && seen.add(at)) {
            at = net.from(at).findFirst().orElseThrow().to();
        }
        return at;
    }

    private boolean isPassed(String node) {
        var kind = net.knot(node).kind();
        return (kind == NodeKind.EXCLUSIVE
                        || kind == NodeKind.PARALLEL && net.to(node).count() <= 1)
                && net.from(node).count() == 1
                && !node.equals(stop);
    }

    private List<Part> parts(String ended) throws Unspoken {
        findOnCall();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < drafts.size(); i++) {
            parts.add(part(drafts.get(i), nextOf(i, ended)));
        }
        return parts;
    }

    private void findOnCall() throws Unspoken {
        for (var hinted : net.knots()) {
            if (hinted.branch().equals(branch)
                    && hinted.stage() != null
                    && hinted.stage().onCall()) {
                call(hinted.id());
            }
        }
        boolean found = true;
        while (found) {
            found = false;
            for (var target : targets()) {
                found |= call(target);
            }
        }
    }

    private boolean call(String target) throws Unspoken {
        var knot = net.knot(target);
        if (entries.containsKey(target) || knot.kind() != NodeKind.USER_TASK) {
            return false;
        }
        stage(target, target, null, true);
        var draft = drafts.remove(drafts.size() - 1);
        drafts.add(placeOf(target), draft);
        return true;
    }

    /** After what stands before it in the file. */
    private int placeOf(String task) {
        var order = net.knots().stream().map(Knot::id).toList();
        int at = 0;
        for (int i = 0; i < drafts.size(); i++) {
            if (order.indexOf(entryOf(drafts.get(i))) < order.indexOf(task)) {
                at = i + 1;
            }
        }
        return at;
    }

    private String entryOf(Draft draft) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue() == draft)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private List<String> targets() {
        var targets = new ArrayList<String>();
        for (var draft : drafts) {
            if (draft instanceof StageDraft stage) {
                stage.ways().values().stream().map(this::resolved).forEach(targets::add);
                if (stage.onCall() && stage.next() != null) {
                    targets.add(stage.next());
                }
            } else if (draft instanceof TurnDraft turn) {
                targets.add(resolved(turn.target()));
            }
        }
        return targets;
    }

    /** Where a case comes that simply goes on from here. */
    private String nextOf(int index, String ended) {
        for (int i = index + 1; i < drafts.size(); i++) {
            if (!(drafts.get(i) instanceof StageDraft stage && stage.onCall())) {
                return entryOfList(drafts.get(i));
            }
        }
        return ended;
    }

    /** Coming down the list one meets the condition first. */
    private String entryOfList(Draft draft) {
        var all = entries.entrySet().stream()
                .filter(entry -> entry.getValue() == draft)
                .map(Map.Entry::getKey)
                .toList();
        return all.get(all.size() - 1);
    }

    private Part part(Draft draft, String next) throws Unspoken {
        if (draft instanceof BlockDraft block) {
            return block.block();
        }
        if (draft instanceof TurnDraft turn) {
            return new Turn(turn.id(), turn.when(), then(resolved(turn.target()), next));
        }
        var stage = (StageDraft) draft;
        var outcomes = new ArrayList<Outcome>();
        for (var outcome : stage.stage().outcomes()) {
            var target = resolved(stage.ways().getOrDefault(outcome.name(), stage.next()));
            outcomes.add(outcome.then(then(target, next)));
        }
        return SketchReader.with(stage.stage(), stage.when(), stage.onCall(), outcomes);
    }

    private Then then(String target, String next) throws Unspoken {
        if (target == null || target.equals(next)) {
            return Then.NEXT;
        }
        if (net.knot(target).kind().isEnd()) {
            endings.add(target);
            return Then.end(target);
        }
        return Optional.ofNullable(entries.get(target))
                .map(ListReader::idOf)
                .map(Then::go)
                .orElseThrow(() -> new Unspoken("way", target));
    }

    private static String idOf(Draft draft) {
        if (draft instanceof StageDraft stage) {
            return stage.stage().id();
        }
        return draft instanceof TurnDraft turn
                ? turn.id()
                : ((BlockDraft) draft).block().id();
    }
}
