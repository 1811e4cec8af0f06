package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftSummary;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessDrafts;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.TriedWay;
import org.zhengtong.platform.support.workflow.design.TryOut;
import org.zhengtong.workflow.control.Definitions;
import org.zhengtong.workflow.control.Drafts;
import org.zhengtong.workflow.control.TryingOut;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.design.BpmnWriter;
import org.zhengtong.workflow.control.design.DraftChecks;
import org.zhengtong.workflow.control.design.DraftModel;
import org.zhengtong.workflow.control.design.SketchReader;
import org.zhengtong.workflow.control.drawing.SketchDrawing;
import org.zhengtong.workflow.entity.ProcessDraft;

/** Keeps processes that are being designed, and publishes them. */
@Stateless
@Local(ProcessDrafts.class)
@PermitAll
public class DraftShelf implements ProcessDrafts {

    private static final String PROCESS = "[a-z][a-z0-9.-]{1,59}";

    @Inject
    Drafts drafts;

    @Inject
    Definitions definitions;

    @Inject
    Signatories signatories;

    @Inject
    SketchDrawing drawing;

    @Inject
    TryingOut tryingOut;

    @Inject
    Clock clock;

    @Override
    public DraftId begin(String process, Bilingual name, AccountId by) {
        WorkflowRule.PROCESS_NAME.require(process.matches(PROCESS), process);
        WorkflowRule.PROCESS_EXISTS.require(definitions.versions(process).isEmpty() && !drafts.exist(process), process);
        var lane = new SketchLane("handle", new Bilingual("经办人", "Handling"), null, null);
        var outcomes =
                List.of(new Outcome("agree", false, Then.NEXT), new Outcome("disagree", true, Then.end("end-refused")));
        var sketch = new ProcessSketch(
                process,
                name,
                List.of(),
                List.of(lane),
                List.of(Stage.fresh("task-1", new Bilingual("经办", "Handling"), lane.id(), outcomes)),
                List.of(
                        new Ending("end-approved", new Bilingual("办结", "Done")),
                        new Ending("end-refused", new Bilingual("不同意", "Not agreed"))));
        return add(process, null, name, BpmnWriter.write(sketch), by);
    }

    @Override
    public DraftId next(String process, int version, AccountId by) {
        var bpmn = definitions.bpmn(process, version);
        return add(process, version, BpmnReader.read(bpmn).name(), bpmn, by);
    }

    @Override
    public DraftId take(String bpmn, AccountId by) {
        var model = BpmnReader.read(bpmn);
        return add(model.id(), definitions.versions(model.id()).orElse(null), model.name(), bpmn, by);
    }

    private DraftId add(String process, Integer basedOn, Bilingual name, String bpmn, AccountId by) {
        return drafts.add(new ProcessDraft(process, basedOn, name, bpmn, by, clock.instant()));
    }

    @Override
    public List<DraftSummary> all() {
        return drafts.all();
    }

    @Override
    public DraftView get(DraftId id) {
        var draft = drafts.get(id);
        var read = SketchReader.read(draft.bpmn());
        return new DraftView(
                draft.summary(),
                draft.bpmn(),
                read.sketch(),
                read.reason(),
                DraftChecks.faults(read.sketch(), draft.bpmn()));
    }

    @Override
    public int save(DraftId id, int seen, ProcessSketch sketch, AccountId by) {
        var draft = seen(id, seen);
        WorkflowRule.DRAFT_READ_ONLY.require(SketchReader.read(draft.bpmn()).sketch() != null);
        var bpmn = BpmnWriter.write(sketch);
        requireNothingLost(sketch, SketchReader.read(bpmn));
        draft.change(sketch.name(), bpmn, by, clock.instant());
        drafts.flush();
        return draft.revision();
    }

    private ProcessDraft seen(DraftId id, int seen) {
        var draft = drafts.lock(id);
        WorkflowRule.DRAFT_CHANGED.require(
                draft.revision() == seen, signatories.nameOf(draft.changedBy()), draft.changedAt());
        return draft;
    }

    private static void requireNothingLost(ProcessSketch sketch, SketchReader.Read again) {
        var kept = again.sketch() == null
                ? Set.<String>of()
                : again.sketch().stages().map(Part::id).collect(Collectors.toSet());
        sketch.stages().filter(stage -> !kept.contains(stage.id())).findFirst().ifPresent(lost -> {
            throw WorkflowRule.DRAFT_LOSES.violated(lost.name());
        });
    }

    @Override
    public void discard(DraftId id) {
        drafts.remove(drafts.lock(id));
    }

    @Override
    public int publish(DraftId id, int seen, String note, AccountId by) {
        WorkflowRule.NOTE_REQUIRED.require(note != null && !note.isBlank());
        var draft = seen(id, seen);
        var faults = DraftChecks.faults(SketchReader.read(draft.bpmn()).sketch(), draft.bpmn());
        WorkflowRule.DRAFT_FAULTY.require(faults.isEmpty(), faults.size());
        var version = definitions.publish(draft.bpmn(), note.strip(), by);
        drafts.remove(draft);
        return version;
    }

    @Override
    public Optional<ProcessSketch> sketch(String process, int version) {
        return Optional.ofNullable(
                SketchReader.read(definitions.bpmn(process, version)).sketch());
    }

    @Override
    public String drawing(DraftId id, String part, Locale locale) {
        var draft = get(id);
        return drawing.of(model(draft), draft.sketch(), part, draft.faults(), locale);
    }

    private static ProcessModel model(DraftView draft) {
        return draft.readOnly() ? BpmnReader.read(draft.bpmn()) : DraftModel.of(draft.sketch());
    }

    @Override
    public String drawing(String process, int version, Locale locale) {
        var model = definitions.drawn(process, version);
        var sketch = SketchReader.read(definitions.bpmn(process, version)).sketch();
        return drawing.of(model, sketch, null, List.of(), locale);
    }

    @Override
    public TriedWay tryOut(DraftId id, TryOut command, Locale locale) {
        var drawn = BpmnReader.read(drafts.get(id).bpmn());
        return tryingOut.walk(drawn, definitions.unfold(drawn).walked(), command, locale);
    }
}
