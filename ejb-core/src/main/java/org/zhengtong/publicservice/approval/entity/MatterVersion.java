package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** A published version of a matter: never changed; the next one takes its place and running cases stay with theirs. */
@Entity
@Table(name = "approval_matter_version")
public class MatterVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_matter_version_seq")
    @SequenceGenerator(
            name = "approval_matter_version_seq",
            sequenceName = "approval_matter_version_seq",
            allocationSize = 50)
    private Long id;

    private String code;

    @Column(name = "version")
    private int versionNumber;

    @Column(name = "current_version")
    private boolean current;

    @Convert(converter = DefinitionConverter.class)
    private MatterDefinition definition;

    private long publishedBy;
    private Instant publishedAt;
    private boolean demo;

    protected MatterVersion() {}

    public MatterVersion(MatterDefinition definition, int versionNumber, AccountId by, Instant at) {
        this.code = definition.code();
        this.versionNumber = versionNumber;
        this.current = true;
        this.definition = definition;
        this.publishedBy = by.value();
        this.publishedAt = at;
    }

    /** Marks a matter of the demo data set. */
    public MatterVersion asDemo() {
        demo = true;
        return this;
    }

    /** A newer version took its place. */
    public void supersede() {
        current = false;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public MatterDefinition definition() {
        return definition;
    }

    public boolean demo() {
        return demo;
    }
}
