package org.zhengtong.portal.media.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.scheduling.Agenda;

/** When the digest goes: each day at the time that is set. */
@Singleton
@Startup
@PermitAll
public class MediaTimes {

    private static final String ONE = "county";

    @Inject
    Agenda agenda;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        agenda.ensure(DigestWork.KIND, ONE, "", next());
    }

    public void again() {
        agenda.schedule(DigestWork.KIND, ONE, "", next());
    }

    private Instant next() {
        var now = clock.instant();
        var time = settings.time(Setting.MEDIA_DIGEST_TIME);
        var today = LocalDate.now(clock).atTime(time).atZone(clock.getZone());
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
