package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Addresses;
import org.zhengtong.publicservice.approval.control.Deliveries;
import org.zhengtong.publicservice.approval.control.Delivering;
import org.zhengtong.publicservice.approval.control.DeliveryViews;
import org.zhengtong.publicservice.approval.control.Timeline;

/** How the applicant wants the result: chosen when filing or later, and changed until it is on its way. */
@Stateless
@DenyAll
public class DeliveryWish {

    @Inject
    ApplicantDoor door;

    @Inject
    Deliveries deliveries;

    @Inject
    Delivering delivering;

    @Inject
    DeliveryViews views;

    @Inject
    Addresses addresses;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    /** Empty as long as nothing is chosen or decided. */
    @PermitAll
    public Optional<DeliveryView> of(ApplicationNumber number, String queryCode) {
        var application = door.open(number, queryCode);
        return deliveries.of(application.id()).map(found -> views.view(application, found));
    }

    /** @param to where the post goes; not looked at for other ways */
    @PermitAll
    @Audited("approval.delivery.choose")
    public void choose(ApplicationNumber number, String queryCode, DeliveryWay way, PostalAddress to) {
        engine.lock(number.key());
        var application = door.open(number, queryCode);
        ApprovalRule.NOTHING_TO_DELIVER.require(
                application.stage() != Stage.WITHDRAWN && application.stage() != Stage.NOT_ACCEPTED);
        delivering.of(application).choose(way, way == DeliveryWay.POST ? sealed(to) : null);
        timeline.noteByApplicant(application, EventKind.DELIVERY_CHOSEN, null);
    }

    private String sealed(PostalAddress to) {
        to.require();
        return addresses.seal(to);
    }
}
