package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhengtong.platform.support.scheduling.Work;

/**
 * Looks every morning for licences whose end comes near, and tells their holders. It goes through all of them each time, so
 * that neither a standstill nor new holidays make it miss one; what was told is kept with the licence.
 */
@Singleton
@Startup
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LicenceWatch implements Work {

    static final String KIND = "approval-licence-watch";
    static final String ROUND = "round";

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Inject
    RemindedPortion portions;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        portions.next(KIND, ROUND, clock.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var last = 0L;
        do {
            last = portions.after(last);
        } while (last > 0);
        var tomorrow = LocalDate.now(clock).plusDays(1).atTime(MORNING);
        portions.next(KIND, ROUND, tomorrow.atZone(clock.getZone()).toInstant());
    }
}
