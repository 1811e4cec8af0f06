package org.zhengtong.platform.support.search.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.platform.support.search.SearchRule;

/** Whether the index is being made anew, and how far that is. There is one row. */
@Entity
@Table(name = "search_state")
public class SearchState {

    /** Its only id. */
    public static final int ID = 1;

    @Id
    private int id;

    private boolean rebuilding;
    private long done;
    private Instant rebuiltAt;

    protected SearchState() {}

    public void begin() {
        SearchRule.REBUILT_ALREADY.require(!rebuilding);
        rebuilding = true;
        done = 0;
    }

    public void advance(long documents) {
        done += documents;
    }

    public void end(Instant now) {
        rebuilding = false;
        rebuiltAt = now;
    }

    public boolean isRebuilding() {
        return rebuilding;
    }

    public long done() {
        return done;
    }

    public Instant rebuiltAt() {
        return rebuiltAt;
    }
}
