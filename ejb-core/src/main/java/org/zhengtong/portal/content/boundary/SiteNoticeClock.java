package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.control.NoticeTimes;

/** A site notice begins or is over: finished pages that say otherwise are dropped. */
@Stateless
@Local(Work.class)
@PermitAll
public class SiteNoticeClock implements Work {

    @Inject
    Event<PublicPagesStale> stale;

    @Override
    public String kind() {
        return NoticeTimes.KIND;
    }

    @Override
    public void perform(String id, String data) {
        stale.fire(PublicPagesStale.ALL);
    }
}
