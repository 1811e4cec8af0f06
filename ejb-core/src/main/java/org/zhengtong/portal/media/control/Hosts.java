package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.portal.media.entity.Host;

/** When which host may be asked again, whichever node asks. */
@ApplicationScoped
public class Hosts {

    private static final int LONGEST = 300;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Takes the host's turn if it is free. @return when it is free; not after now if the turn was taken */
    public Instant turn(String address, Instant now, Duration rest) {
        var name = name(address);
        var host = entities.find(Host.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (host == null) {
            entities.persist(new Host(name, now.plus(rest)));
            return now;
        }
        var free = host.freeAt();
        if (!free.isAfter(now)) {
            host.restUntil(now.plus(rest));
        }
        return free;
    }

    /** Somebody asked it on their own account, or it wishes to rest longer. */
    public void rest(String address, Instant until) {
        var name = name(address);
        var host = entities.find(Host.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (host == null) {
            entities.persist(new Host(name, until));
        } else {
            host.restUntil(until);
        }
    }

    private static String name(String address) {
        var key = Courtesy.key(URI.create(address.strip()));
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
