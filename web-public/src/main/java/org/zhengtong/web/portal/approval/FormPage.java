package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.filing.StepForm;
import org.zhengtong.web.filing.Typed;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Upload;

/** One page of a matter's form. Whatever is typed is kept, right or wrong; one goes on when it is right. */
@Named
@RequestScoped
public class FormPage {

    @Inject
    Filing filing;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    OpenDraft draft;

    @Inject
    UploadNews uploads;

    private StepForm form;

    public void open() {
        draft.open();
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            Faults.tell(faults());
            uploads.tell(draft.getNumber());
        }
    }

    public StepForm getForm() {
        if (form == null) {
            form = new StepForm(draft.getView(), step(), directory.townships(), faults());
        }
        return form;
    }

    public List<Rail.Stop> getRail() {
        return Rail.of(draft.getView(), step().id());
    }

    public int getPosition() {
        return steps().indexOf(step()) + 1;
    }

    /** The page that sums up counts as a step. */
    public int getLast() {
        return steps().size() + 1;
    }

    /** Where this page is shown again, without what it was checked for. */
    public String getHere() {
        return path(step().id());
    }

    public boolean isFromSummary() {
        return "summary".equals(Asked.parameter("from"));
    }

    public int getMostMegabytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES);
    }

    public void next() {
        var asked = new HashSet<>(draft.getView().asked());
        var faults = keep();
        draft.forget();
        var isNew = !faults.isEmpty() && faults.stream().noneMatch(fault -> asked.contains(fault.subject()));
        if (!faults.isEmpty()) {
            Redirect.to(path(step().id()) + (isNew ? "&more=true" : "&check=true"));
        } else if (getPosition() == steps().size() || isFromSummary()) {
            Redirect.to("/approval/summary?draft=" + draft.getNumber());
        } else {
            Redirect.to(Rail.path(draft.getView(), steps().get(getPosition()).id()));
        }
    }

    public void previous() {
        keep();
        Redirect.to(path(steps().get(Math.max(0, getPosition() - 2)).id()));
    }

    public void later() {
        keep();
        Redirect.to("/approval/draft?draft=" + draft.getNumber() + "&kept=true");
    }

    public void remove(String material, long file) {
        keep();
        filing.detach(draft.key(), material, file);
        Redirect.to(path(step().id()) + "#" + Upload.name(material));
    }

    private List<FieldFault> keep() {
        var sent = Asked.request().getParameterMap();
        filing.promise(draft.key(), Typed.promises(sent, step().materials()));
        return filing.fill(draft.key(), step().id(), Typed.answers(sent, step().fields()));
    }

    private List<FieldFault> faults() {
        return Asked.parameter("check") == null
                ? List.of()
                : filing.faults(draft.key()).stream()
                        .filter(fault -> fault.step().equals(step().id()))
                        .toList();
    }

    private String path(String step) {
        return Rail.path(draft.getView(), step) + (isFromSummary() ? "&from=summary" : "");
    }

    private List<FormStep> steps() {
        return draft.getView().matter().online().form();
    }

    /** An unknown step is the first one. */
    private FormStep step() {
        return draft.getView()
                .matter()
                .online()
                .step(String.valueOf(Asked.parameter("step")))
                .orElse(steps().get(0));
    }
}
