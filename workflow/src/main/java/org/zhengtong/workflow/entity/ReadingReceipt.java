package org.zhengtong.workflow.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody for whom a step waits has opened it: the first time counts. */
@Entity
@Table(name = "workflow_reading")
public class ReadingReceipt {

    @EmbeddedId
    private PersonAtStep reader;

    private Instant at;

    protected ReadingReceipt() {}

    public ReadingReceipt(PersonAtStep reader, Instant at) {
        this.reader = reader;
        this.at = at;
    }
}
