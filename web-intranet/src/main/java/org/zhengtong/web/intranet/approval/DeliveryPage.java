package org.zhengtong.web.intranet.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.publicservice.approval.DeliveryState;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** Delivers one decision: posts it, records the signature, or hands it over. */
@Named
@RequestScoped
public class DeliveryPage {

    @Inject
    OpenCase openCase;

    @Inject
    CaseDelivery delivery;

    @Inject
    DeliveryDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    private String carrier;
    private String trackingNumber;

    private LocalDate on;
    private String by;
    private String reason;
    private Part scan;

    /** Mostly it is written down on the day itself. */
    @PostConstruct
    void offerToday() {
        on = LocalDate.now(clock);
    }

    public void open() {
        openCase.open();
    }

    public boolean isToPost() {
        return waitsFor(DeliveryWay.POST) && delivery.getView().state() != DeliveryState.SENT;
    }

    public boolean isToSign() {
        return waitsFor(DeliveryWay.POST) && delivery.getView().state() == DeliveryState.SENT;
    }

    public boolean isToHandOver() {
        return waitsFor(DeliveryWay.WINDOW);
    }

    private boolean waitsFor(DeliveryWay way) {
        return delivery.isMayDeliver() && delivery.getView().way() == way;
    }

    public void post() {
        act("approval_delivery.posted", () -> desk.post(openCase.number(), carrier, trackingNumber, on));
    }

    public void signed() {
        act("approval_delivery.done", () -> desk.signedFor(openCase.number(), on, by));
    }

    public void cameBack() {
        act("approval_delivery.returned", () -> desk.cameBack(openCase.number(), on, reason));
    }

    public void handOver() {
        act("approval_delivery.done", () -> {
            try (var handed = new HandedParts(scan == null ? List.of() : List.of(scan))) {
                desk.handOver(
                        openCase.number(),
                        on,
                        by,
                        handed.files().stream().findFirst().orElse(null));
            }
        });
    }

    private void act(String done, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(done);
            return "/approval/delivery?number=" + openCase.number();
        }));
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String typed) {
        carrier = typed;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public void setTrackingNumber(String typed) {
        trackingNumber = typed;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate day) {
        on = day;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String typed) {
        by = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part chosen) {
        scan = chosen;
    }
}
