package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterCode;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterDraftView;
import org.zhengtong.publicservice.approval.MatterLogRow;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.MatterDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** A matter in its administration: versions, draft, history, whether it is offered; and two versions side by side. */
@Named
@RequestScoped
public class MatterAdminPage {

    @Inject
    Catalogue catalogue;

    @Inject
    MatterDesk desk;

    @Inject
    PersonNames persons;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<MatterVersionRow> versions;
    private Optional<MatterDraftView> draft;
    private List<MatterLogRow> log;
    private List<MatterChange> changes;
    private String reason;

    public void open() {
        if (getVersions().isEmpty() && getDraft() == null) {
            throw new NotFound(MatterDefinition.class, code());
        }
    }

    private MatterCode code() {
        return new MatterCode(String.valueOf(parameters.get("code")));
    }

    public String getCode() {
        return code().value();
    }

    /** Newest first; empty for a matter that is still a draft. */
    public List<MatterVersionRow> getVersions() {
        if (versions == null) {
            versions = catalogue.versions(getCode());
        }
        return versions;
    }

    /** Null for a matter that is still a draft. */
    public MatterVersionRow getCurrent() {
        return getVersions().stream().findFirst().orElse(null);
    }

    public Bilingual getName() {
        return getCurrent() == null
                ? getDraft().row().name()
                : catalogue.matter(getCurrent().id()).name();
    }

    /** Null if nobody works on one. */
    public MatterDraftView getDraft() {
        if (draft == null) {
            draft = desk.draft(code());
        }
        return draft.orElse(null);
    }

    public List<MatterLogRow> getLog() {
        if (log == null) {
            log = desk.log(code());
        }
        return log;
    }

    public void begin() {
        desk.begin(code());
        Redirect.to("/approval/guide?code=" + getCode());
    }

    public void suspend() {
        stand(MatterStanding.SUSPENDED);
    }

    public void retire() {
        stand(MatterStanding.RETIRED);
    }

    public void resume() {
        stand(MatterStanding.OFFERED);
    }

    private void stand(MatterStanding standing) {
        Redirect.to(submissions.once(() -> {
            desk.stand(code(), standing, reason);
            News.tell("approval_versions.stands." + standing);
            return "/approval/versions?code=" + getCode();
        }));
    }

    /** The version that is compared; what the address names, or the one before the newest. */
    public MatterVersionRow getBefore() {
        return version("from")
                .orElseGet(() -> getVersions().get(Math.min(1, getVersions().size() - 1)));
    }

    /** What it is compared with; what the address names, or the newest. */
    public MatterVersionRow getAfter() {
        return version("to").orElseGet(() -> getVersions().get(0));
    }

    private Optional<MatterVersionRow> version(String name) {
        return getVersions().stream()
                .filter(each -> String.valueOf(each.version()).equals(parameters.get(name)))
                .findFirst();
    }

    public void openComparison() {
        if (getVersions().isEmpty()) {
            throw new NotFound(MatterDefinition.class, getCode());
        }
        getChanges();
    }

    public List<MatterChange> getChanges() {
        if (changes == null) {
            changes = desk.compare(getBefore().id(), getAfter().id());
        }
        return changes;
    }

    public String nameOf(AccountId person) {
        return persons.of(person);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
