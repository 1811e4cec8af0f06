package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that holds what all nodes do one after the other, and up to when the last digest went. */
@Entity
@Table(name = "media_ledger")
public class Ledger {

    public static final int ONE = 1;

    @Id
    private int id;

    private Instant digestAt;

    protected Ledger() {}

    /** Null before the first. */
    public Instant digestAt() {
        return digestAt;
    }

    public void digested(Instant now) {
        digestAt = now;
    }
}
