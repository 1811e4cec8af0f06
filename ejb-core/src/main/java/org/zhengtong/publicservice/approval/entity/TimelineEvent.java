package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.EventKind;

/** Something that happened to an application, as the applicant and the clerks read it. */
@Entity
@Immutable
@Table(name = "approval_event")
public class TimelineEvent {

    private static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_event_seq")
    @SequenceGenerator(name = "approval_event_seq", sequenceName = "approval_event_seq", allocationSize = 50)
    private Long id;

    private long applicationId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String node;
    private Long accountId;
    private String accountName;
    private Long unitId;
    private String text;
    private boolean forApplicant;

    protected TimelineEvent() {}

    public TimelineEvent(Application application, EventKind kind, Instant at) {
        this.applicationId = application.id();
        this.kind = kind;
        this.at = at;
        this.forApplicant = true;
    }

    /** @param unit whose member acted; null for the applicant */
    public TimelineEvent by(AccountId account, String name, Long unit) {
        accountId = account == null ? null : account.value();
        accountName = name;
        unitId = unit;
        return this;
    }

    public TimelineEvent atNode(String newNode) {
        node = newNode;
        return this;
    }

    public TimelineEvent saying(String newText) {
        text = newText == null || newText.length() <= LONGEST ? newText : newText.substring(0, LONGEST);
        return this;
    }

    /** For the office alone: opinions and internal moves. */
    public TimelineEvent internal() {
        forApplicant = false;
        return this;
    }
}
