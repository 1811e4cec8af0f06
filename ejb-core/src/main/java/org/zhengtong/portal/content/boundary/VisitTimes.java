package org.zhengtong.portal.content.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.zhengtong.platform.support.scheduling.Agenda;

/** When the site is visited: some minutes after a start, and then once an hour. The inspection comes twenty times a day. */
@Singleton
@Startup
@PermitAll
public class VisitTimes {

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        in(SOON);
    }

    public void again() {
        in(HOUR);
    }

    private void in(Duration wait) {
        agenda.schedule(VisitWork.KIND, VisitWork.ONE, "", clock.instant().plus(wait));
    }
}
