package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.ProcessLibrary.Retired;

/** One published version of a process: BPMN as it was handed in. What it says never changes; a better one is another version. */
@Entity
@Table(name = "workflow_definition")
public class ProcessDefinition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_definition")
    @SequenceGenerator(name = "workflow_definition", sequenceName = "workflow_definition_seq")
    private Long id;

    @Column(length = 80)
    private String process;

    private int version;

    @Column(length = 200)
    private String nameZh;

    @Column(length = 200)
    private String nameEn;

    private long publishedBy;

    private Instant publishedAt;

    /** SHA-256 of the text, in hexadecimal. */
    @Column(length = 64)
    private String digest;

    @Column(length = 1_000_000)
    private String bpmn;

    @Column(length = 1000)
    private String note;

    private Long retiredBy;

    private Instant retiredAt;

    @Column(length = 1000)
    private String retiredFor;

    protected ProcessDefinition() {}

    public ProcessDefinition(
            String process,
            int version,
            Bilingual name,
            AccountId by,
            Instant now,
            String digest,
            String bpmn,
            String note) {
        this.process = process;
        this.version = version;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.publishedBy = by.value();
        this.publishedAt = now;
        this.digest = digest;
        this.bpmn = bpmn;
        this.note = note;
    }

    /** No case starts on it from now on. */
    public void retire(AccountId by, Instant now, String reason) {
        this.retiredBy = by.value();
        this.retiredAt = now;
        this.retiredFor = reason;
    }

    public void reinstate() {
        this.retiredBy = null;
        this.retiredAt = null;
        this.retiredFor = null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public int version() {
        return version;
    }

    public ProcessVersion summary() {
        var retired = isRetired() ? new Retired(new AccountId(retiredBy), retiredAt, retiredFor) : null;
        return new ProcessVersion(
                process,
                version,
                new Bilingual(nameZh, nameEn),
                new AccountId(publishedBy),
                publishedAt,
                note,
                retired);
    }

    public String bpmn() {
        return bpmn;
    }
}
