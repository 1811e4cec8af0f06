package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentState;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.Slot;

/**
 * An appointment: a place in a slot of a queue, for an account. It is cancelled before it begins, or the person arrives
 * and gets a ticket for it, or nobody comes, which counts against the account for a while.
 */
@Entity
@Table(name = "hall_appointment")
public class Appointment {

    private static final int MINUTES_EARLY = 30;
    private static final int MINUTES_LATE = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hall_appointment_seq")
    @SequenceGenerator(name = "hall_appointment_seq", sequenceName = "hall_appointment_seq", allocationSize = 50)
    private Long id;

    private String number;
    private String code;

    @Column(name = "account_id")
    private long account;

    @Column(name = "line_id")
    private long line;

    @Column(name = "on_day")
    private LocalDate day;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime begins;

    @Convert(converter = MinuteOfDay.class)
    private LocalTime ends;

    private String about;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    private String ticket;
    private Instant bookedAt;
    private Instant closedAt;

    @Version
    private int version;

    protected Appointment() {}

    /** @param code six digits, told to the person alone */
    public Appointment(
            AppointmentNumber number,
            String code,
            AccountId account,
            Line line,
            LocalDate day,
            Slot slot,
            Instant now) {
        this.number = number.value();
        this.code = code;
        this.account = account.value();
        this.line = line.id();
        this.day = day;
        this.begins = slot.from();
        this.ends = slot.until();
        this.state = AppointmentState.BOOKED;
        this.bookedAt = now;
    }

    public Appointment about(String text) {
        about = text == null || text.isBlank() ? null : text.strip();
        return this;
    }

    public void cancel(LocalDateTime now, Instant at) {
        HallRule.APPOINTMENT_OVER.require(state == AppointmentState.BOOKED && now.isBefore(day.atTime(begins)));
        close(AppointmentState.CANCELLED, at);
    }

    /** From half an hour before it begins until a quarter of an hour after it has ended. */
    public void arrive(String givenTicket, LocalDateTime now, Instant at) {
        HallRule.APPOINTMENT_OVER.require(state == AppointmentState.BOOKED);
        var early = day.atTime(begins).minusMinutes(MINUTES_EARLY);
        HallRule.APPOINTMENT_NOT_NOW.require(!now.isBefore(early) && !now.isAfter(expires()), day, begins);
        close(AppointmentState.ARRIVED, at);
        ticket = givenTicket;
    }

    /** Nobody came. */
    public void miss(Instant at) {
        HallRule.APPOINTMENT_OVER.require(state == AppointmentState.BOOKED);
        close(AppointmentState.MISSED, at);
    }

    private void close(AppointmentState how, Instant at) {
        state = how;
        closedAt = at;
    }

    /** Until when one may still come. */
    public LocalDateTime expires() {
        return day.atTime(ends).plusMinutes(MINUTES_LATE);
    }

    public boolean belongsTo(AccountId other) {
        return account == other.value();
    }

    public boolean opensWith(String given) {
        return code.equals(given);
    }

    public AppointmentNumber number() {
        return new AppointmentNumber(number);
    }

    public String code() {
        return code;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public long line() {
        return line;
    }

    public LocalDate day() {
        return day;
    }

    public Slot slot() {
        return new Slot(begins, ends);
    }

    public String about() {
        return about;
    }

    public AppointmentState state() {
        return state;
    }

    public String ticket() {
        return ticket;
    }
}
