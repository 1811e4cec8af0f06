package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.LicenceIssuer;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.payment.BillSettled;
import org.zhengtong.publicservice.payment.BillState;

/** When a fee is paid or waived, what waited for it is issued. It is told once for each bill. */
@ApplicationScoped
public class PaymentEvents {

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    LicenceIssuer licences;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    void settled(@Observes BillSettled event) {
        if (!event.subject().system().equals(ApplicationNumber.SYSTEM)) {
            return;
        }
        var application = applications.get(new ApplicationNumber(event.subject().number()));
        var paid = event.state() == BillState.PAID;
        timeline.note(
                application,
                paid ? EventKind.PAID : EventKind.PAYMENT_WAIVED,
                event.bill().value());
        if (application.stage() == Stage.GRANTED
                && papers.licences(application.id()).isEmpty()) {
            licences.issue(
                    application, versions.get(application.matterVersion()).definition());
        }
        news.tell(application, paid ? "paid" : "paymentWaived");
    }
}
