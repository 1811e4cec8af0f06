package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.StandInId;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** A deputy for some days; over by itself after the last one, or ended before. */
@Entity
@Table(name = "workflow_stand_in")
public class StandIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_stand_in")
    @SequenceGenerator(name = "workflow_stand_in", sequenceName = "workflow_stand_in_seq")
    private Long id;

    private long principal;
    private long deputy;
    private LocalDate fromDay;
    private LocalDate toDay;

    @Column(length = 80)
    private String process;

    private long appointedBy;
    private Long endedBy;
    private Instant endedAt;

    protected StandIn() {}

    public StandIn(AppointStandIn command, AccountId by) {
        WorkflowRule.STAND_IN_FOR_ONESELF.require(!command.principal().equals(command.deputy()));
        WorkflowRule.STAND_IN_ENDS_BEFORE_IT_BEGINS.require(!command.to().isBefore(command.from()));
        this.principal = command.principal().value();
        this.deputy = command.deputy().value();
        this.fromDay = command.from();
        this.toDay = command.to();
        this.process = command.process();
        this.appointedBy = by.value();
    }

    /** Once. */
    public void end(AccountId by, Instant now) {
        if (endedAt == null) {
            endedBy = by.value();
            endedAt = now;
        }
    }

    public StandInId id() {
        return new StandInId(id);
    }

    public StandInView view() {
        return new StandInView(id(), new AccountId(principal), new AccountId(deputy), fromDay, toDay, process);
    }
}
