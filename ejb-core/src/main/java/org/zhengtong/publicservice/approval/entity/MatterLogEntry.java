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
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.MatterChange;
import org.zhengtong.publicservice.approval.MatterEvent;
import org.zhengtong.publicservice.approval.MatterLogRow;

/** One line of a matter's history in the catalogue: who did what, when, why, in which places. Written once. */
@Entity
@Table(name = "approval_matter_log")
public class MatterLogEntry {

    private static final int MOST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_matter_log_seq")
    @SequenceGenerator(name = "approval_matter_log_seq", sequenceName = "approval_matter_log_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private MatterEvent event;

    private long accountId;
    private Instant at;
    private String note;

    @Convert(converter = MatterChangesConverter.class)
    private List<MatterChange> changes;

    private int more;

    protected MatterLogEntry() {}

    /** @param note null where nobody asked why */
    public MatterLogEntry(
            String code, MatterEvent event, AccountId by, Instant at, String note, List<MatterChange> changes) {
        this.code = code;
        this.event = event;
        this.accountId = by.value();
        this.at = at;
        this.note = note;
        this.changes = changes.stream().limit(MOST).toList();
        this.more = Math.max(0, changes.size() - MOST);
    }

    public MatterLogRow row() {
        return new MatterLogRow(event, new AccountId(accountId), at, note, changes, more);
    }
}
