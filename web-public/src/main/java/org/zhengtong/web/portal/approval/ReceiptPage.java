package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.ProgressView;

/** What the applicant takes away: number and query code, and what comes next. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    OpenApplication application;

    public ProgressView getView() {
        return application.getView();
    }

    /** Shown as long as the session lasts in which it was told; afterwards nobody knows it but the applicant. */
    public String getCode() {
        return application.getCode();
    }
}
