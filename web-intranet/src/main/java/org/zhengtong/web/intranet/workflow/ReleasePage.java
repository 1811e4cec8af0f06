package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What a draft changes, and publishing it. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    ProcessDesign design;

    @Inject
    Processes processes;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DraftView draft;
    private List<SketchComparison.Change> changes;
    private String note;

    public void open() {
        getDraft();
    }

    private DraftId id() {
        var number = String.valueOf(parameters.get("draft"));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound(DraftView.class, number);
        }
        return new DraftId(Long.parseLong(number));
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = design.draft(id());
        }
        return draft;
    }

    /** Whether both versions can be told in sentences. */
    public boolean isComparable() {
        var based = getDraft().summary().basedOn();
        return based != null
                && getDraft().sketch() != null
                && processes.sketch(getDraft().summary().process(), based).isPresent();
    }

    public List<SketchComparison.Change> getChanges() {
        if (changes == null) {
            changes = isComparable() ? compared() : List.of();
        }
        return changes;
    }

    private List<SketchComparison.Change> compared() {
        var summary = getDraft().summary();
        return processes
                .sketch(summary.process(), summary.basedOn())
                .map(before ->
                        new SketchComparison(before, getDraft().sketch(), Words.in(Language.current())).changes())
                .orElse(List.of());
    }

    public void publish() {
        var process = getDraft().summary().process();
        var seen = parameters.getOrDefault("seen", "");
        var revision = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
        Redirect.to(submissions.once(() -> {
            News.tell("workflow_release.done", design.publish(id(), revision, note));
            return "/workflow/process?id=" + process;
        }));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String text) {
        note = text;
    }
}
