package org.zhengtong.platform.security.audit.entity;

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
import org.zhengtong.platform.security.audit.AuditOutcome;

/** One line of the trail; written once, never touched again. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent {

    private static final int MOST_DETAIL = 1000;
    private static final int MOST_OBJECT = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    private Long id;

    private Instant at;
    private Long accountId;
    private String accountName;
    private String source;
    private String action;
    private String object;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    private String detail;

    protected AuditEvent() {}

    /** @param account null for an anonymous caller */
    public AuditEvent(
            Instant at, AccountId account, String accountName, String source, String action, AuditOutcome outcome) {
        this.at = at;
        this.accountId = account == null ? null : account.value();
        this.accountName = accountName;
        this.source = source;
        this.action = action;
        this.outcome = outcome;
    }

    public AuditEvent about(String objectName, String furtherDetail) {
        object = shortened(objectName, MOST_OBJECT);
        detail = shortened(furtherDetail, MOST_DETAIL);
        return this;
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
