package org.zhengtong.portal.content.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.zhengtong.platform.support.scheduling.Agenda;

/** After a start, once the processes are published, whatever is in review without a case gets one. */
@Singleton
@Startup
@PermitAll
public class ReviewTimes {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        agenda.schedule(ReviewWork.KIND, ReviewWork.ALL, "", clock.instant().plus(SOON));
    }
}
