package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.SuspendLicence;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** Suspends a licence, or lets it count again. */
@Named
@RequestScoped
public class SuspensionPage {

    @Inject
    OpenCase openCase;

    @Inject
    LicenceRegister register;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private LocalDate from;
    private LocalDate until;
    private String basis;
    private String reason;

    /** Who may not revoke may not suspend either, and has no such page. */
    public void open() {
        if (!openCase.getView().mayRevoke()) {
            throw new NotFound(LicenceView.class, parameters.get("licence"));
        }
        getLicence();
        from = LocalDate.now(clock);
    }

    public LicenceView getLicence() {
        var wanted = parameters.get("licence");
        return openCase.getView().licences().stream()
                .filter(licence -> String.valueOf(licence.id()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(LicenceView.class, wanted));
    }

    public void suspend() {
        Redirect.to(submissions.once(() -> {
            register.suspend(openCase.number(), getLicence().id(), new SuspendLicence(from, until, basis, reason));
            News.tell("approval_suspension.suspended");
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    public void reinstate() {
        Redirect.to(submissions.once(() -> {
            register.reinstate(openCase.number(), getLicence().id(), reason);
            News.tell("approval_suspension.reinstated");
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate day) {
        until = day;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String typed) {
        basis = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
