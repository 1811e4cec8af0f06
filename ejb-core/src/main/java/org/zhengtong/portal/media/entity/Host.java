package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A host that sources are read from, and when it may be asked again by whatever node. */
@Entity
@Table(name = "media_host")
public class Host {

    @Id
    private String host;

    private Instant freeAt;

    protected Host() {}

    public Host(String host, Instant freeAt) {
        this.host = host;
        this.freeAt = freeAt;
    }

    public Instant freeAt() {
        return freeAt;
    }

    /** Never sooner than it was said before. */
    public void restUntil(Instant free) {
        if (free.isAfter(freeAt)) {
            freeAt = free;
        }
    }
}
