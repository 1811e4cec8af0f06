package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;

/** Something that happened to a case. It is written once and never changes. */
@Entity
@Table(name = "workflow_history")
public class HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_history")
    @SequenceGenerator(name = "workflow_history", sequenceName = "workflow_history_seq")
    private Long id;

    private long caseId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private HistoryKind kind;

    @Column(length = 80)
    private String node;

    @Column(length = 200)
    private String nameZh;

    @Column(length = 200)
    private String nameEn;

    private long actor;
    private Long onBehalfOf;

    @Column(length = 80)
    private String outcome;

    private Long handedTo;

    @Column(name = "note", length = 4000)
    private String text;

    protected HistoryLine() {}

    public HistoryLine(long caseId, HistoryEntry entry) {
        this.caseId = caseId;
        this.at = entry.at();
        this.kind = entry.kind();
        this.node = entry.node();
        this.nameZh = entry.stepName() == null ? null : entry.stepName().zh();
        this.nameEn = entry.stepName() == null ? null : entry.stepName().en();
        this.actor = entry.by().value();
        this.onBehalfOf = value(entry.onBehalfOf());
        this.outcome = entry.outcome();
        this.handedTo = value(entry.to());
        this.text = entry.text();
    }

    public HistoryEntry entry() {
        var stepName = nameZh == null ? null : new Bilingual(nameZh, nameEn);
        return new HistoryEntry(
                at, kind, node, stepName, new AccountId(actor), account(onBehalfOf), outcome, account(handedTo), text);
    }

    private static Long value(AccountId account) {
        return account == null ? null : account.value();
    }

    private static AccountId account(Long value) {
        return value == null ? null : new AccountId(value);
    }
}
