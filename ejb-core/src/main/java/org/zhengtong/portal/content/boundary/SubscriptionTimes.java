package org.zhengtong.portal.content.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.Rhythm;

/** When readers are told: at seven in the morning, or a minute or two after something was published. */
@Singleton
@Startup
@PermitAll
public class SubscriptionTimes {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration ROUND = Duration.ofMinutes(1);

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        Stream.of(Rhythm.values())
                .forEach(rhythm -> agenda.ensure(SubscriptionWork.KIND, rhythm.name(), "", next(rhythm)));
    }

    /** The next round of a rhythm; asked for twice, it comes once. */
    public void again(Rhythm rhythm) {
        agenda.schedule(SubscriptionWork.KIND, rhythm.name(), "", next(rhythm));
    }

    private Instant next(Rhythm rhythm) {
        return rhythm == Rhythm.DAILY ? nextMorning() : soon();
    }

    /** Rounds, and not a note with each publication: two editors at once would write the same one. */
    private Instant soon() {
        return clock.instant().plus(ROUND);
    }

    private Instant nextMorning() {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate().atTime(MORNING);
        var next = now.isBefore(today) ? today : today.plusDays(1);
        return next.atZone(clock.getZone()).toInstant();
    }
}
