package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zhengtong.platform.support.workflow.StepDeadline;

/**
 * The deadline of a step and what has been told of it. Each time it is set it gets the next number, and timers carry
 * that number: one that belongs to an earlier setting is of no consequence.
 */
@Embeddable
public class StepDue {

    private LocalDate dueOn;
    private Instant dueAt;
    private Instant remindAt;

    @Column(length = 200)
    private String basis;

    @Column(name = "due_no")
    private int settings;

    private boolean reminded;
    private boolean overdue;

    protected StepDue() {}

    static StepDue none() {
        return new StepDue();
    }

    public boolean is(StepDeadline deadline) {
        return Objects.equals(dueOn, deadline.dueOn())
                && Objects.equals(dueAt, deadline.dueAt())
                && Objects.equals(remindAt, deadline.remindAt())
                && Objects.equals(basis, deadline.basis());
    }

    StepDue next(StepDeadline deadline) {
        var next = new StepDue();
        next.settings = settings + 1;
        next.dueOn = deadline.dueOn();
        next.dueAt = deadline.dueAt();
        next.remindAt = deadline.remindAt();
        next.basis = deadline.basis();
        return next;
    }

    void remind() {
        reminded = true;
    }

    void pass() {
        overdue = true;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant remindAt() {
        return remindAt;
    }

    public String basis() {
        return basis;
    }

    public int settings() {
        return settings;
    }

    public boolean isReminded() {
        return reminded;
    }

    public boolean isOverdue() {
        return overdue;
    }
}
