package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengtong.platform.support.scheduling.Agenda;

/** The agenda in a transaction of its own, for whoever starts outside of one. */
@Stateless
@DenyAll
public class WatchAgenda {

    @Inject
    Agenda agenda;

    @PermitAll
    public void next(String kind, String id, Instant at) {
        agenda.schedule(kind, id, "", at);
    }
}
