package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.pages.Redirect;

/** Takes an application back, after asking once more. */
@Named
@RequestScoped
public class WithdrawPage {

    @Inject
    OpenApplication application;

    @Inject
    Progress progress;

    private String reason;

    public void withdraw() {
        progress.withdraw(application.getNumber(), application.getCode(), reason);
        Redirect.to("/approval/application?done=withdrawn&number=" + application.getNumber());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
