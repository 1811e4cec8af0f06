package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.weather.control.Recording;

/** A warning has ended or a reading has become old: finished pages that say otherwise are dropped. */
@Stateless
@Local(Work.class)
@PermitAll
public class TurnWork implements Work {

    @Inject
    Event<PublicPagesStale> stale;

    @Override
    public String kind() {
        return Recording.TURN;
    }

    @Override
    public void perform(String id, String data) {
        stale.fire(PublicPagesStale.ALL);
    }
}
