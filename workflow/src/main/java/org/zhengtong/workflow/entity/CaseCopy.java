package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** 抄送: a case that somebody should read. It waits for nothing, and is read once. */
@Entity
@Table(name = "workflow_copy")
public class CaseCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_copy")
    @SequenceGenerator(name = "workflow_copy", sequenceName = "workflow_copy_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    private long recipient;
    private long sentBy;

    @Column(length = 1000)
    private String note;

    private Instant sentAt;
    private Instant readAt;

    protected CaseCopy() {}

    public CaseCopy(CaseFile caseFile, AccountId recipient, AccountId sentBy, String note, Instant now) {
        this.caseFile = caseFile;
        this.recipient = recipient.value();
        this.sentBy = sentBy.value();
        this.note = note;
        this.sentAt = now;
    }

    public void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }
}
