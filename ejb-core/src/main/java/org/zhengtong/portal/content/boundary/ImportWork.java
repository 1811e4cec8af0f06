package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;

/**
 * Gives the files of an import their turns, portion after portion for some seconds; then other work has its turn. A server
 * that dies loses a portion's work, and takes it up again.
 */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork implements Work {

    static final String KIND = "content.import";

    private static final long TURN = Duration.ofSeconds(10).toNanos();

    @Inject
    ImportPortion portion;

    static void putOn(Agenda agenda, long run, int place, Instant at) {
        agenda.schedule(KIND, run + "/" + place, "", at);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var run = Long.parseLong(id.substring(0, id.indexOf('/')));
        var end = System.nanoTime() + TURN;
        var more = true;
        while (more && System.nanoTime() < end) {
            more = portion.take(run);
        }
        if (more) {
            portion.goOnLater(run);
        }
    }
}
