package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftSummary;

/**
 * A process that is being designed. It begins new, as a copy of a version or from another tool's file, is changed by
 * whoever publishes processes, and ends when it is published or discarded.
 */
@Entity
@Table(name = "workflow_draft")
public class ProcessDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_draft")
    @SequenceGenerator(name = "workflow_draft", sequenceName = "workflow_draft_seq")
    private Long id;

    @Column(length = 80)
    private String process;

    private Integer basedOn;

    @Column(length = 200)
    private String nameZh;

    @Column(length = 200)
    private String nameEn;

    @Column(length = 1_000_000)
    private String bpmn;

    /** Two who save the same revision at once: the database lets one of them through. */
    @Version
    private int revision;

    private long changedBy;

    private Instant changedAt;

    protected ProcessDraft() {}

    /** @param basedOn null for a process that is new */
    public ProcessDraft(String process, Integer basedOn, Bilingual name, String bpmn, AccountId by, Instant now) {
        this.process = process;
        this.basedOn = basedOn;
        change(name, bpmn, by, now);
    }

    public void change(Bilingual name, String text, AccountId by, Instant now) {
        this.nameZh = name.zh();
        this.nameEn = name.en() == null ? "" : name.en();
        this.bpmn = text;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    public DraftId id() {
        return new DraftId(id);
    }

    public String process() {
        return process;
    }

    public String bpmn() {
        return bpmn;
    }

    public int revision() {
        return revision;
    }

    public AccountId changedBy() {
        return new AccountId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public DraftSummary summary() {
        return new DraftSummary(
                id(), process, new Bilingual(nameZh, nameEn), basedOn, revision, changedBy(), changedAt);
    }
}
