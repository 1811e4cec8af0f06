package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.filing.FileTypes;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.approval.intake.WindowToken;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.DeadlineView;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.words.Words;

/** One promise of a case: its words and its day, the paper that comes to the window, the organ's check. */
@Named
@RequestScoped
public class PromisePage {

    @Inject
    OpenCase openCase;

    @Inject
    CasePromises promises;

    @Inject
    PromiseDesk desk;

    @Inject
    UploadNews uploads;

    @Inject
    WindowToken token;

    @Inject
    Settings settings;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private String verdict;
    private String finding;

    public void open() {
        getPromise();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            uploads.tell(openCase.number().value());
        }
    }

    public PromiseView getPromise() {
        return promises.getAll().stream()
                .filter(each -> each.material().code().equals(parameters.get("material")))
                .findFirst()
                .orElseThrow(() -> new NotFound(PromiseView.class, parameters.get("material")));
    }

    /** Null before acceptance. */
    public DeadlineView getClock() {
        var promise = getPromise();
        return promise.deadline() == null ? null : Functions.deadline(promise.deadline(), promise.today());
    }

    public boolean isTaking() {
        return getPromise().wanted() && caller.may(Permission.APPROVAL_INTAKE);
    }

    public boolean isChecking() {
        return getPromise().isToCheck()
                && caller.may(Permission.APPROVAL_HANDLE)
                && caller.scope(Permission.APPROVAL_HANDLE)
                        .covers(openCase.getView().unit().id());
    }

    public void check() {
        Redirect.to(submissions.once(() -> {
            var holds = "true".equals(verdict);
            desk.check(openCase.number(), getPromise().material().code(), holds, finding);
            News.tell(holds ? "approval_promise.done.held" : "approval_promise.done.false");
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    public List<Option> getVerdicts() {
        var words = Words.in(Language.current());
        return List.of(
                new Option("true", words.get("approval_promise.verdict.true")),
                new Option("false", words.get("approval_promise.verdict.false")));
    }

    public String getToken() {
        return token.value();
    }

    public String getTypes() {
        return FileTypes.named(getPromise().material());
    }

    public String getEndings() {
        return FileTypes.endings(getPromise().material());
    }

    public int getMostMegabytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES);
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String chosen) {
        verdict = chosen;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String typed) {
        finding = typed;
    }
}
