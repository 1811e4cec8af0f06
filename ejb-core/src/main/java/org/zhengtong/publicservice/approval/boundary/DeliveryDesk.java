package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DeliveryFilter;
import org.zhengtong.publicservice.approval.DeliveryRow;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.HandedFile;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Deliveries;
import org.zhengtong.publicservice.approval.control.Delivering;
import org.zhengtong.publicservice.approval.control.DeliveryViews;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Delivery;

/** Delivers decisions: what waits, what went by post, who signed for it. */
@Stateless
@DenyAll
public class DeliveryDesk {

    private static final long MEGABYTE = 1024L * 1024;
    private static final int NAME = 60;
    private static final int TEXT = 200;

    @Inject
    CaseDoor door;

    @Inject
    CaseBoard board;

    @Inject
    ProceedingDoor competence;

    @Inject
    Applications applications;

    @Inject
    Deliveries deliveries;

    @Inject
    Delivering delivering;

    @Inject
    DeliveryViews views;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<DeliveryRow> search(DeliveryFilter filter, Page.Request page) {
        return deliveries.search(filter, caller.scope("approval.read"), LocalDate.now(clock), page);
    }

    /** Where it goes is the applicant's address: opening it is on record. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited(value = "approval.delivery.read", oncePerHour = true)
    public Optional<DeliveryView> of(ApplicationNumber number) {
        board.requireReadable(number);
        var application = applications.get(number);
        return deliveries.of(application.id()).map(found -> views.view(application, found));
    }

    /** Whether the reader may deliver it. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public boolean mayDeliver(ApplicationNumber number) {
        board.requireReadable(number);
        return competence.isCompetent(applications.get(number));
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.file.open")
    public StoredFile scan(ApplicationNumber number, long file) {
        return of(number)
                .map(DeliveryView::scan)
                .filter(stored -> stored.id() == file)
                .orElseThrow(() -> new NotFound(StoredFile.class, file));
    }

    @RolesAllowed("approval.handle")
    @Audited("approval.delivery.post")
    public void post(
            ApplicationNumber number,
            @NotBlank(message = "{approval.delivery.carrier.required}") @Size(max = NAME) String carrier,
            @NotBlank(message = "{approval.delivery.tracking.required}") @Size(max = NAME) String trackingNumber,
            LocalDate on) {
        var application = entered(number, on);
        delivery(application).post(carrier.strip(), trackingNumber.strip(), on);
        timeline.noteByStaff(
                application, EventKind.SENT, caller.required(), null, carrier.strip() + " " + trackingNumber.strip());
        news.tell(application, "sent");
    }

    /** The post handed it over; on that day it is served. */
    @RolesAllowed("approval.handle")
    @Audited("approval.delivery.signedFor")
    public void signedFor(
            ApplicationNumber number,
            LocalDate on,
            @NotBlank(message = "{approval.delivery.by.required}") @Size(max = NAME) String by) {
        var application = entered(number, on);
        var delivery = delivery(application);
        delivery.signedFor(on, by.strip());
        delivering.served(application, delivery, caller.required());
    }

    /** The post brought it back; it is sent again, or another way. */
    @RolesAllowed("approval.handle")
    @Audited("approval.delivery.cameBack")
    public void cameBack(ApplicationNumber number, LocalDate on, String why) {
        ApprovalRule.REASON_REQUIRED.require(why != null && !why.isBlank() && why.length() <= TEXT);
        var application = entered(number, on);
        delivery(application).cameBack(on, why.strip());
        timeline.noteByStaff(application, EventKind.CAME_BACK, caller.required(), null, why.strip());
        news.tell(application, "cameBack");
    }

    /** @param scan of the signature; null if there is none */
    @RolesAllowed("approval.handle")
    @Audited("approval.delivery.handOver")
    public void handOver(
            ApplicationNumber number,
            LocalDate on,
            @NotBlank(message = "{approval.delivery.by.required}") @Size(max = NAME) String to,
            HandedFile scan) {
        var application = entered(number, on);
        var delivery = delivery(application);
        delivery.handedOver(on, to.strip(), scan == null ? null : keep(scan));
        delivering.served(application, delivery, caller.required());
    }

    private long keep(HandedFile scan) {
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        return files.keep(scan.name(), scan.content(), most, caller.required()).id();
    }

    private Application entered(ApplicationNumber number, LocalDate on) {
        door.enter(number);
        var application = applications.get(number);
        ApprovalRule.UNIT_NOT_COMPETENT.require(competence.isCompetent(application), application.unit());
        ApprovalRule.DAY_TO_COME.require(on != null && !on.isAfter(LocalDate.now(clock)));
        return application;
    }

    private Delivery delivery(Application application) {
        return deliveries.of(application.id()).orElseThrow(ApprovalRule.NOTHING_TO_DELIVER::violated);
    }
}
