package org.zhengtong.workflow.control.drawing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.design.DraftFault;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.TriedWay.Tried;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.UsualNames;

/** Draws a definition: as it is written, or as a case that tries it out would walk it. */
@Dependent
public class SketchDrawing {

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /**
     * @param sketch says who does a stage; null if it can't be told in sentences
     * @param chosen the part that is being changed; may be null
     */
    public String of(ProcessModel model, ProcessSketch sketch, String chosen, List<DraftFault> faults, Locale locale) {
        var writer = writer(locale);
        var faulty = faults.stream().map(DraftFault::part).collect(Collectors.toSet());
        var marks = new LinkedHashMap<String, Mark>();
        model.nodes().forEach((id, node) -> {
            var state = faulty.contains(id) ? MarkState.FAULTY : id.equals(chosen) ? MarkState.CHOSEN : MarkState.PLAIN;
            marks.put(id, mark(node, state, note(sketch, id, writer, locale), writer, locale));
        });
        var title = writer.say("definition", model.name().in(locale));
        return ProcessPainter.paint(model, title, marks, Set.of(), locale);
    }

    /** @param walked ids of flows */
    public String of(ProcessModel model, List<Tried> steps, Set<String> walked, Locale locale) {
        var writer = writer(locale);
        var latest = steps.stream().collect(Collectors.toMap(Tried::node, step -> step, (one, other) -> other));
        var marks = new LinkedHashMap<String, Mark>();
        model.nodes().forEach((id, node) -> {
            var note = latest.containsKey(id) ? people(latest.get(id)) : "";
            marks.put(id, mark(node, state(model, node, latest.get(id), walked), note, writer, locale));
        });
        var title = writer.say("tried", model.name().in(locale));
        return ProcessPainter.paint(model, title, marks, walked, locale);
    }

    private static MarkState state(ProcessModel model, Node node, Tried step, Set<String> walked) {
        if (step != null) {
            return step.open() ? MarkState.CURRENT : MarkState.DONE;
        }
        var touched = Stream.concat(model.incoming(node.id()), model.outgoing(node.id()))
                .anyMatch(flow -> walked.contains(flow.id()));
        return touched && node.kind() != NodeKind.USER_TASK ? MarkState.DONE : MarkState.WAITING;
    }

    private String people(Tried step) {
        return step.people().stream().map(signatories::nameOf).limit(2).collect(Collectors.joining("、"))
                + (step.people().size() > 2 ? "…" : "");
    }

    private static Mark mark(Node node, MarkState state, String note, MarkWriter writer, Locale locale) {
        var name = node.name().in(locale);
        var label = name.isEmpty() ? writer.say(node.kind().name()) : name;
        var told = writer.say("told", label, writer.say(state.name()));
        return new Mark(state, note, note.isEmpty() ? told : writer.say("told-by", told, note));
    }

    private static String note(ProcessSketch sketch, String node, MarkWriter writer, Locale locale) {
        var stage = Optional.ofNullable(sketch)
                .flatMap(each -> each.part(node))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
        if (stage.isEmpty()) {
            return "";
        }
        var who = sketch.lane(stage.get().lane())
                .map(SketchLane::name)
                .map((Bilingual name) -> name.in(locale))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> UsualNames.ofLane(stage.get().lane(), locale));
        var days = stage.get().time().limited()
                ? writer.say("days", stage.get().time().days())
                : "";
        return writer.joined(who, days);
    }

    private MarkWriter writer(Locale locale) {
        return new MarkWriter(signatories, locale, clock.getZone());
    }
}
