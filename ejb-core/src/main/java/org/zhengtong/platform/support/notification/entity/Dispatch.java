package org.zhengtong.platform.support.notification.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.DispatchState;

/** A mail or short message on its way out: waits, is sent, or fails after the last try. */
@Entity
@Table(name = "notification_dispatch")
public class Dispatch {

    private static final int TRIES = 8;
    private static final int MOST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_dispatch_seq")
    @SequenceGenerator(
            name = "notification_dispatch_seq",
            sequenceName = "notification_dispatch_seq",
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String addressSealed;
    private String addressMasked;
    private String subject;
    private String body;

    /** Where the reader of a list can leave it with one click; null for what is no list. */
    private String leaveAddress;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private int attempts;
    private String lastError;
    private Instant createdAt;
    private Instant doneAt;

    protected Dispatch() {}

    public Dispatch(
            Channel channel, String addressSealed, String addressMasked, String subject, String body, Instant now) {
        this.channel = channel;
        this.addressSealed = addressSealed;
        this.addressMasked = addressMasked;
        this.subject = subject;
        this.body = body;
        this.state = DispatchState.WAITING;
        this.createdAt = now;
    }

    public Dispatch leftAt(String address) {
        leaveAddress = address;
        return this;
    }

    public boolean isWaiting() {
        return state == DispatchState.WAITING;
    }

    public void sent(Instant now) {
        attempts++;
        state = DispatchState.SENT;
        lastError = null;
        doneAt = now;
    }

    /** @return whether it is tried again */
    public boolean failed(String error, Instant now) {
        attempts++;
        lastError = error == null || error.length() <= MOST_ERROR ? error : error.substring(0, MOST_ERROR);
        if (attempts >= TRIES) {
            state = DispatchState.FAILED;
            doneAt = now;
        }
        return isWaiting();
    }

    public long id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String addressSealed() {
        return addressSealed;
    }

    public String subject() {
        return subject;
    }

    public String leaveAddress() {
        return leaveAddress;
    }

    public String body() {
        return body;
    }
}
