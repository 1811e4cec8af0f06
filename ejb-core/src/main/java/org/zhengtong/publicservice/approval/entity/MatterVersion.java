package org.zhengtong.publicservice.approval.entity;

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
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterRule;
import org.zhengtong.publicservice.approval.MatterStanding;

/**
 * A published version of a matter. What it says never changes: the next version takes its place, and running cases stay with
 * theirs. While it is the current one it says whether people may file for the matter.
 */
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

    @Enumerated(EnumType.STRING)
    private MatterStanding standing = MatterStanding.OFFERED;

    private String standingReason;

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

    /** A new text does not end a suspension. */
    public MatterVersion standingAs(MatterVersion before) {
        standing = before.standing;
        standingReason = before.standingReason;
        return this;
    }

    /** @param reason which applicants read; none is needed to offer it again */
    public void stand(MatterStanding next, String reason) {
        MatterRule.STANDS_SO_ALREADY.require(next != standing);
        var said = reason == null ? "" : reason.strip();
        MatterRule.REASON_REQUIRED.require(next == MatterStanding.OFFERED || !said.isEmpty());
        standing = next;
        standingReason = next == MatterStanding.OFFERED ? null : said;
    }

    public void requireOffered() {
        MatterRule.SUSPENDED.require(standing != MatterStanding.SUSPENDED, String.valueOf(standingReason));
        MatterRule.RETIRED.require(standing != MatterStanding.RETIRED, String.valueOf(standingReason));
    }

    public MatterStanding standing() {
        return standing;
    }

    /** Null while it is offered. */
    public String standingReason() {
        return standingReason;
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
