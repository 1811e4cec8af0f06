package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Deliveries;
import org.zhengtong.publicservice.approval.control.Delivering;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;

/** Tells the heads of a unit the day after a decision should have been delivered (行政许可法 Art. 44). */
@Stateless
@Local(Work.class)
@PermitAll
public class DeliveryWatch implements Work {

    @Inject
    Applications applications;

    @Inject
    Deliveries deliveries;

    @Inject
    Timeline timeline;

    @Inject
    Signatories signatories;

    @Inject
    Notifier notifier;

    @Inject
    ApprovalEngine engine;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Delivering.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var application = applications.get(Long.parseLong(id));
        engine.lock(application.number().key());
        deliveries
                .of(application.id())
                .filter(found -> found.isOverdue(LocalDate.now(clock)))
                .ifPresent(late -> tell(application));
    }

    private void tell(Application application) {
        timeline.note(application, EventKind.DELIVERY_OVERDUE, null);
        signatories
                .superiorOf(new Group(application.unit(), Delivering.KIND))
                .map(signatories::membersOf)
                .orElse(List.of())
                .forEach(head -> notifier.tell(
                        head,
                        "approval.deliveryOverdue",
                        List.of(application.number().value(), application.title()),
                        "/approval/delivery?number=" + application.number()));
    }
}
