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

/** One published version of a process: BPMN as it was handed in. It never changes; a better one is another version. */
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

    protected ProcessDefinition() {}

    public ProcessDefinition(
            String process, int version, Bilingual name, AccountId by, Instant now, String digest, String bpmn) {
        this.process = process;
        this.version = version;
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.publishedBy = by.value();
        this.publishedAt = now;
        this.digest = digest;
        this.bpmn = bpmn;
    }

    public ProcessVersion summary() {
        return new ProcessVersion(
                process, version, new Bilingual(nameZh, nameEn), new AccountId(publishedBy), publishedAt);
    }

    public String bpmn() {
        return bpmn;
    }
}
