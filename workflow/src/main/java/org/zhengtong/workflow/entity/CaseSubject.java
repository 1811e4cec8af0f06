package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** The subjects of all cases, for looking up; {@link CaseFile} writes them. */
@Entity
@Immutable
@Table(name = "workflow_subject")
public class CaseSubject {

    @EmbeddedId
    private About about;

    /** Which case is about whom. */
    @Embeddable
    public record About(
            @Column(name = "case_id") long caseId,
            @Column(length = 120) String subject) implements Serializable {}

    protected CaseSubject() {}
}
