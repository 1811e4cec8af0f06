package org.zhengtong.platform.support.search.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Retraction;
import org.zhengtong.platform.support.search.SourceChanged;
import org.zhengtong.platform.support.search.control.Documents;

/** Hears what systems make known. All of it is part of their transactions: what is rolled back was never said. */
@Stateless
@DenyAll
public class Announcing {

    @Inject
    Documents documents;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PermitAll
    public void announce(@Observes Announcement said) {
        documents.keep(said.document(), null);
    }

    @PermitAll
    public void retract(@Observes Retraction said) {
        documents.leave(said.source(), said.key());
    }

    @PermitAll
    public void change(@Observes SourceChanged said) {
        agenda.schedule(RoundWork.KIND, said.source(), "", clock.instant());
    }
}
