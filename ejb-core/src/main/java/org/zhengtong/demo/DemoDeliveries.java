package org.zhengtong.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.PostalAddress;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;
import org.zhengtong.publicservice.approval.control.Addresses;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Delivering;

/** How results reach the demo county's applicants. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoDeliveries {

    private static final PostalAddress HOME = new PostalAddress("演示收件人", "19000000000", "清源县城关镇滨河路 118 号");

    @Inject
    Applications applications;

    @Inject
    Delivering delivering;

    @Inject
    Addresses addresses;

    @Inject
    DeliveryDesk desk;

    @Inject
    ApprovalEngine engine;

    @Inject
    Clock clock;

    /** What the applicant said when filing. */
    public void choose(ApplicationNumber number, DeliveryWay way) {
        engine.lock(number.key());
        var sealed = way == DeliveryWay.POST ? addresses.seal(HOME) : null;
        delivering.of(applications.get(number)).choose(way, sealed);
    }

    /** The applicant opens the decision. */
    public void open(ApplicationNumber number) {
        engine.lock(number.key());
        delivering.opened(applications.get(number), NoticeKind.GRANT);
    }

    /** As the clerk who is signed in. */
    public void post(ApplicationNumber number) {
        desk.post(number, "邮政速递", "EA" + Math.abs(number.hashCode() % 1_000_000_000) + "CN", today());
    }

    public void signedFor(ApplicationNumber number) {
        desk.signedFor(number, today(), "本人");
    }

    public void handOver(ApplicationNumber number) {
        desk.handOver(number, today(), "本人", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
