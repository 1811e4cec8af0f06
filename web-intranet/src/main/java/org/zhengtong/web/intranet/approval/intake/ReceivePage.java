package org.zhengtong.web.intranet.approval.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.filing.StepForm;
import org.zhengtong.web.filing.Typed;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Words;

/** A matter's whole form on one page, for a clerk who has the applicant and the papers before them. */
@Named
@RequestScoped
public class ReceivePage {

    @Inject
    WindowIntake intake;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    UploadNews uploads;

    @Inject
    WindowToken token;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private DraftView view;
    private List<StepForm> parts;

    /** Leads to the slip where it was taken in already. */
    public void open() {
        if (getView().submittedAs() != null) {
            Redirect.to("/approval/slip?draft=" + view.number());
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            tellFaults();
            uploads.tell(view.number());
        }
    }

    public DraftView getView() {
        if (view == null) {
            view = intake.draft(key());
        }
        return view;
    }

    /** The pages of the form, one below the other. */
    public List<StepForm> getParts() {
        if (parts == null) {
            var townships = directory.townships();
            var faults = faults();
            parts = getView().matter().online().form().stream()
                    .map(step -> new StepForm(getView(), step, townships, of(step.id(), faults)))
                    .toList();
        }
        return parts;
    }

    public String getToken() {
        return token.value();
    }

    public int getMostMegabytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES);
    }

    /** Where this page is shown again. */
    public String getHere() {
        return "/approval/receive?draft=" + key().number();
    }

    public void take() {
        keep();
        if (!intake.faults(key()).isEmpty() || !isDeclared()) {
            Redirect.to(getHere() + "&check=" + (isDeclared() ? "form" : "all"));
            return;
        }
        intake.submit(key(), true);
        Redirect.to("/approval/slip?draft=" + key().number() + "&new=true");
    }

    public void later() {
        keep();
        News.tell("approval_receive.kept");
        Redirect.to("/approval/intake");
    }

    public void giveUp() {
        intake.giveUp(key());
        News.tell("approval_receive.given");
        Redirect.to("/approval/intake");
    }

    public void remove(String material, long file) {
        keep();
        intake.detach(key(), material, file);
        Redirect.to(getHere() + "#" + Upload.name(material));
    }

    private void keep() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var sent = request.getParameterMap();
        for (var step : getView().matter().online().form()) {
            intake.promise(key(), Typed.promises(sent, step.materials()));
            intake.fill(key(), step.id(), Typed.answers(sent, step.fields()));
        }
    }

    private boolean isDeclared() {
        return "true".equals(parameters.get("declared"));
    }

    private void tellFaults() {
        Faults.tell(faults());
        if ("all".equals(parameters.get("check"))) {
            var words = Words.in(Language.current());
            Faults.tell("declared", null, words.of(ApprovalRule.DECLARATION_MISSING.violated()));
        }
    }

    private List<FieldFault> faults() {
        return parameters.get("check") == null ? List.of() : intake.faults(key());
    }

    private static List<FieldFault> of(String step, List<FieldFault> faults) {
        return faults.stream().filter(fault -> fault.step().equals(step)).toList();
    }

    private DraftKey key() {
        return new DraftKey(String.valueOf(parameters.get("draft")), null);
    }
}
