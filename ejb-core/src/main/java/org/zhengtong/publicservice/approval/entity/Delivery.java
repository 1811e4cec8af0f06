package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DeliveryState;
import org.zhengtong.publicservice.approval.DeliveryWay;

/**
 * A decision's way to the applicant 送达. The applicant chooses how; from the decision on ten working days run (行政许可法
 * Art. 44). By post it is sent, signed for or brought back; at the window it is signed for; electronically the first opening
 * is the service. Once served it stays so.
 */
@Entity
@Table(name = "approval_delivery")
public class Delivery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_delivery_seq")
    @SequenceGenerator(name = "approval_delivery_seq", sequenceName = "approval_delivery_seq", allocationSize = 50)
    private Long id;

    private long applicationId;

    @Enumerated(EnumType.STRING)
    private DeliveryWay way;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private String recipientSealed;
    private LocalDate decidedOn;
    private LocalDate dueOn;
    private String carrier;
    private String trackingNumber;
    private LocalDate sentOn;
    private LocalDate servedOn;
    private String receivedBy;
    private String note;
    private Long scanId;

    @Version
    private int version;

    protected Delivery() {}

    /** Nothing is decided yet. */
    public Delivery(long application, DeliveryWay way) {
        this.applicationId = application;
        this.way = way;
        this.state = DeliveryState.CHOSEN;
    }

    /** @param sealed name, mobile and address; null unless by post */
    public void choose(DeliveryWay newWay, String sealed) {
        ApprovalRule.DELIVERY_UNDER_WAY.require(state.isOpenToChange());
        way = newWay;
        recipientSealed = newWay == DeliveryWay.POST ? sealed : null;
    }

    /** @param due last of the ten working days */
    public void decided(LocalDate on, LocalDate due) {
        decidedOn = on;
        dueOn = due;
        state = DeliveryState.DUE;
    }

    public void post(String by, String number, LocalDate on) {
        requireWay(DeliveryWay.POST);
        ApprovalRule.NOT_TO_DELIVER.require(state == DeliveryState.DUE || state == DeliveryState.RETURNED);
        requireNotBefore(on, decidedOn);
        carrier = by;
        trackingNumber = number;
        sentOn = on;
        note = null;
        state = DeliveryState.SENT;
    }

    /** The post handed it over. */
    public void signedFor(LocalDate on, String by) {
        ApprovalRule.NOT_SENT.require(state == DeliveryState.SENT);
        requireNotBefore(on, sentOn);
        served(on, by);
    }

    public void cameBack(LocalDate on, String why) {
        ApprovalRule.NOT_SENT.require(state == DeliveryState.SENT);
        requireNotBefore(on, sentOn);
        note = why;
        state = DeliveryState.RETURNED;
    }

    /** @param scan of the signature; null if there is none */
    public void handedOver(LocalDate on, String to, Long scan) {
        requireWay(DeliveryWay.WINDOW);
        ApprovalRule.NOT_TO_DELIVER.require(state.isWaiting());
        requireNotBefore(on, decidedOn);
        scanId = scan;
        served(on, to);
    }

    /** @return whether this opening was the service */
    public boolean opened(LocalDate on, String by) {
        if (way != DeliveryWay.ELECTRONIC || state != DeliveryState.DUE) {
            return false;
        }
        served(on, by);
        return true;
    }

    private void served(LocalDate on, String by) {
        servedOn = on;
        receivedBy = by;
        state = DeliveryState.SERVED;
    }

    private void requireWay(DeliveryWay expected) {
        ApprovalRule.OTHER_WAY.require(way == expected, way);
    }

    private static void requireNotBefore(LocalDate on, LocalDate earliest) {
        ApprovalRule.PROCEEDING_AHEAD.require(earliest == null || !on.isBefore(earliest), earliest);
    }

    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && dueOn.isBefore(today);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public DeliveryWay way() {
        return way;
    }

    public DeliveryState state() {
        return state;
    }

    public String recipientSealed() {
        return recipientSealed;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String carrier() {
        return carrier;
    }

    public String trackingNumber() {
        return trackingNumber;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public String note() {
        return note;
    }

    public Long scan() {
        return scanId;
    }
}
