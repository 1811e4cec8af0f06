package org.zhengtong.publicservice.approval.entity;

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
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.NoticeContent;
import org.zhengtong.publicservice.approval.NoticeKind;

/** An official notice: numbered and fixed when issued, drawn as PDF when first wanted, noted when the applicant reads it. */
@Entity
@Table(name = "approval_notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_notice_seq")
    @SequenceGenerator(name = "approval_notice_seq", sequenceName = "approval_notice_seq", allocationSize = 50)
    private Long id;

    private long applicationId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String documentNumber;
    private long unitId;
    private LocalDate issuedOn;
    private long issuedBy;

    @Convert(converter = NoticeContentConverter.class)
    private NoticeContent content;

    private Long fileId;
    private Instant readAt;

    protected Notice() {}

    public Notice(
            Application application,
            NoticeKind kind,
            String documentNumber,
            LocalDate issuedOn,
            AccountId issuedBy,
            NoticeContent content) {
        this.applicationId = application.id();
        this.kind = kind;
        this.documentNumber = documentNumber;
        this.unitId = application.unit();
        this.issuedOn = issuedOn;
        this.issuedBy = issuedBy.value();
        this.content = content;
    }

    /** The PDF that was drawn of it. */
    public void drawnAs(long file) {
        fileId = file;
    }

    /** The applicant opened it for the first time: it counts as delivered. */
    public void readByApplicant(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public NoticeContent content() {
        return content;
    }

    /** Null until it was drawn. */
    public Long file() {
        return fileId;
    }

    public Instant readAt() {
        return readAt;
    }
}
