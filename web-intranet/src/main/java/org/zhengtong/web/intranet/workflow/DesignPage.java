package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftFault;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SketchEditing;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The designer: a draft as a list of sentences beside its drawing, each change saved at once. */
@Named
@RequestScoped
public class DesignPage {

    private static final String WHOLE = "process";

    @Inject
    ProcessDesign design;

    @Inject
    Processes processes;

    @Inject
    PersonNames names;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DraftView draft;
    private ProcessSketch typed;

    /** Opens the draft, or does what a button asks for. */
    public void act() {
        var asked = parameters.get("act");
        if (asked == null || !FacesContext.getCurrentInstance().isPostback()) {
            getDraft();
            return;
        }
        if (asked.equals("discard")) {
            design.discard(id());
            News.tell("workflow_design.discarded");
            Redirect.to("/workflow/");
            return;
        }
        save(asked);
    }

    private void save(String asked) {
        var sketch = apply(getDraft().sketch());
        typed = sketch;
        var step = new DesignStep(sketch);
        var changed = step.run(asked);
        if (!changed.equals(draft.sketch())) {
            try {
                design.save(id(), seen(), changed);
            } catch (RuleViolation refused) {
                if (refused.rule() == WorkflowRule.DRAFT_CHANGED) {
                    draft = design.draft(id());
                    typed = apply(draft.sketch());
                }
                throw refused;
            }
        }
        var shown = step.shown().orElse(getPart());
        Redirect.to("/workflow/design?draft=" + id().value() + (shown.isEmpty() ? "" : "&part=" + shown));
    }

    /** What was typed, over what is stored. */
    private ProcessSketch apply(ProcessSketch stored) {
        var sent = new Sent(((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getParameterMap());
        if (getPart().equals(WHOLE) && sent.has("name-zh")) {
            return new ProcessForm(sent).read(stored);
        }
        return stored.part(getPart())
                .map(part -> SketchEditing.of(stored).replace(new PartForm(stored, sent).read(part)))
                .orElse(stored);
    }

    private DraftId id() {
        var number = String.valueOf(parameters.get("draft"));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound(DraftView.class, number);
        }
        return new DraftId(Long.parseLong(number));
    }

    private int seen() {
        var seen = parameters.getOrDefault("seen", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = design.draft(id());
        }
        return draft;
    }

    /** As it is shown: what was typed and refused is still there. */
    public ProcessSketch getSketch() {
        return typed == null ? getDraft().sketch() : typed;
    }

    /** What is open: the id of a part, {@code process}, or nothing. */
    public String getPart() {
        return parameters.getOrDefault("part", "");
    }

    public boolean isWhole() {
        return getPart().equals(WHOLE);
    }

    public boolean open(DesignRow row) {
        return row.editable() && row.part().id().equals(getPart());
    }

    public List<DesignRow> getRows() {
        return DesignRow.of(getSketch());
    }

    /** The open part, for its form. */
    public PartView getEdited() {
        return getSketch()
                .part(getPart())
                .map(part -> new PartView(getSketch(), part, words()))
                .orElse(null);
    }

    public ProcessView getEditedWhole() {
        return new ProcessView(getSketch(), design.roles(), words());
    }

    public String titleOf(Part part) {
        return writer().nameOf(part);
    }

    public List<List<Piece>> sentencesOf(Part part) {
        return new ArrayList<>(writer().sentences(part).values());
    }

    public List<Entry<String, String>> rulesOf(Part part) {
        return part instanceof Stage stage
                ? new ArrayList<>(writer().rules(stage).entrySet())
                : List.of();
    }

    public List<DraftFault> faultsOf(Part part) {
        return getDraft().faultsOf(part.id());
    }

    /** Faults, each with the name of what it is about. */
    public List<Said> getFaults() {
        return getDraft().faults().stream()
                .map(fault -> new Said(
                        fault.part() == null ? null : writer().nameOf(fault.part()),
                        fault.part(),
                        words().of(fault.text())))
                .toList();
    }

    public String getDrawing() {
        return design.drawing(id(), getPart(), Language.current().locale());
    }

    public String getChangedBy() {
        return names.of(getDraft().summary().changedBy());
    }

    /** Running cases of every version. */
    public long getRunning() {
        return processes.running(getDraft().summary().process()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public Optional<String> getReason() {
        return Optional.ofNullable(getDraft().reason()).map(words()::of);
    }

    /**
     * A fault as it is listed.
     *
     * @param part where the link leads; null for none
     */
    public record Said(String where, String part, String text) {}

    private SentenceWriter writer() {
        return new SentenceWriter(getSketch(), words());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
