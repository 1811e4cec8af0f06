package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.web.words.Words;

/** What changed between two versions of a process, in the sentences that people read. */
public final class SketchComparison {

    /** What happened to a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    /**
     * A change.
     *
     * @param title of the part; of the process for what concerns it as a whole
     */
    public record Change(Kind kind, String title, List<Line> lines) {}

    /** A sentence before and after; null where there was or is none. */
    public record Line(String label, String before, String after) {}

    private final ProcessSketch before;
    private final ProcessSketch after;
    private final Words words;

    SketchComparison(ProcessSketch before, ProcessSketch after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        compare(Kind.CHANGED, words.get("design.whole"), whole(before), whole(after), changes);
        for (var part : after.all()) {
            var old = before.part(part.id());
            if (old.isEmpty()) {
                compare(Kind.ADDED, title(after, part), Map.of(), said(after, part), changes);
            } else {
                var moved = !place(before, part.id()).equals(place(after, part.id()));
                var title = title(after, part);
                var kind = moved ? Kind.MOVED : Kind.CHANGED;
                compare(kind, title, said(before, old.get()), said(after, part), changes);
            }
        }
        for (var part : before.all()) {
            if (after.part(part.id()).isEmpty()) {
                compare(Kind.REMOVED, title(before, part), said(before, part), Map.of(), changes);
            }
        }
        return changes;
    }

    private static void compare(
            Kind kind, String title, Map<String, String> before, Map<String, String> after, List<Change> changes) {
        var labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        var lines = labels.stream()
                .filter(label -> !Objects.equals(before.get(label), after.get(label)))
                .map(label -> new Line(label, before.get(label), after.get(label)))
                .toList();
        if (!lines.isEmpty() || kind != Kind.CHANGED) {
            changes.add(new Change(kind, title, lines));
        }
    }

    /** What stands before it: another one there means that it was moved. */
    private static String place(ProcessSketch sketch, String part) {
        var list = sketch.listOf(part).stream().map(Part::id).toList();
        var at = list.indexOf(part);
        return at == 0 ? "" : list.get(at - 1);
    }

    private String title(ProcessSketch sketch, Part part) {
        return new SentenceWriter(sketch, words).nameOf(part);
    }

    private Map<String, String> whole(ProcessSketch sketch) {
        var said = new LinkedHashMap<String, String>();
        var comma = words.get("design.comma");
        var writer = new SentenceWriter(sketch, words);
        said.put("design.edit.process", words.of(sketch.name()));
        said.put(
                "design.edit.lanes",
                String.join(
                        comma,
                        sketch.lanes().stream()
                                .map(each -> writer.lane(each.id()))
                                .toList()));
        said.put(
                "design.edit.facts",
                String.join(comma, sketch.facts().stream().map(this::fact).toList()));
        said.put(
                "design.edit.endings",
                String.join(
                        comma,
                        sketch.endings().stream()
                                .map(each -> words.of(each.name()))
                                .toList()));
        return said;
    }

    private String fact(SketchFact fact) {
        return words.of(fact.label());
    }

    private Map<String, String> said(ProcessSketch sketch, Part part) {
        var writer = new SentenceWriter(sketch, words);
        var said = new LinkedHashMap<String, String>();
        if (part instanceof Stage stage) {
            said.put("design.edit.name", words.of(stage.name()));
        }
        writer.sentences(part).forEach((about, pieces) -> said.put("design.edit." + about, Piece.plain(pieces)));
        if (part instanceof Stage stage) {
            said.putAll(writer.rules(stage));
        }
        return said;
    }
}
