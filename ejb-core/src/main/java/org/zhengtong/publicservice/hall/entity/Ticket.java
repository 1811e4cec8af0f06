package org.zhengtong.publicservice.hall.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.TicketState;

/**
 * A number taken in a hall. It is valid on its day only. It waits in a queue, is called by a counter, and then either
 * served or, if nobody answers, put aside; who comes late is let forward once they are back.
 */
@Entity
@Table(name = "hall_ticket")
public class Ticket {

    private static final int PREFERRED = 0;
    private static final int ORDINARY = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hall_ticket_seq")
    @SequenceGenerator(name = "hall_ticket_seq", sequenceName = "hall_ticket_seq", allocationSize = 50)
    private Long id;

    @Column(name = "hall_id")
    private long hall;

    @Column(name = "line_id")
    private long line;

    @Column(name = "on_day")
    private LocalDate day;

    private String label;

    private int preference;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    private Instant takenAt;
    private Instant calledAt;
    private Integer waitedSeconds;
    private int calls;

    @Column(name = "counter_id")
    private Long counter;

    private Long servedBy;
    private Instant closedAt;

    /** Printed on the ticket: whoever holds it may rate the visit. Null on tickets from before there were ratings. */
    private String ratingCode;

    @Version
    private int version;

    protected Ticket() {}

    /**
     * @param preferred with an appointment, or let forward for age or handicap
     * @param ratingCode not to be guessed
     */
    public Ticket(Line line, LocalDate day, String label, boolean preferred, String ratingCode, Instant now) {
        this.hall = line.hall();
        this.line = line.id();
        this.day = day;
        this.label = label;
        this.preference = preferred ? PREFERRED : ORDINARY;
        this.state = TicketState.WAITING;
        this.takenAt = now;
        this.ratingCode = ratingCode;
    }

    public void call(Counter by, AccountId clerk, Instant now) {
        HallRule.TICKET_MOVED_ON.require(state == TicketState.WAITING);
        state = TicketState.CALLED;
        counter = by.id();
        servedBy = clerk.value();
        calls++;
        calledAt = now;
        if (waitedSeconds == null) {
            waitedSeconds = (int) Duration.between(takenAt, now).toSeconds();
        }
    }

    public void callAgain(Instant now) {
        requireCalled();
        calls++;
        calledAt = now;
    }

    public void served(Instant now) {
        requireCalled();
        state = TicketState.SERVED;
        closedAt = now;
    }

    /** 过号: called, and nobody came. */
    public void absent(Instant now) {
        requireCalled();
        state = TicketState.ABSENT;
        closedAt = now;
    }

    /** Came back after all: waits again, before the others. */
    public void comeBack() {
        HallRule.TICKET_MOVED_ON.require(state == TicketState.ABSENT);
        waitAgain();
    }

    /** It was the wrong queue: waits in another, before the others. */
    public void moveTo(Line other) {
        requireCalled();
        HallRule.LINE_ELSEWHERE.require(other.hall() == hall);
        other.requireOpen();
        line = other.id();
        waitAgain();
    }

    private void waitAgain() {
        state = TicketState.WAITING;
        preference = PREFERRED;
        counter = null;
        servedBy = null;
        closedAt = null;
    }

    private void requireCalled() {
        HallRule.TICKET_MOVED_ON.require(state == TicketState.CALLED);
    }

    public long id() {
        return id;
    }

    public long hall() {
        return hall;
    }

    public long line() {
        return line;
    }

    public LocalDate day() {
        return day;
    }

    public String label() {
        return label;
    }

    /** What goes first, by the smaller number. */
    public int preference() {
        return preference;
    }

    public boolean isPreferred() {
        return preference == PREFERRED;
    }

    public TicketState state() {
        return state;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public int calls() {
        return calls;
    }

    public Long counter() {
        return counter;
    }

    public String ratingCode() {
        return ratingCode;
    }

    public boolean isServed() {
        return state == TicketState.SERVED;
    }

    public void requireServed() {
        HallRule.NOT_SERVED_YET.require(isServed());
    }

    public AccountId servedBy() {
        return servedBy == null ? null : new AccountId(servedBy);
    }
}
