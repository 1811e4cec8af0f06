package org.zhengtong.platform.support.clock.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.platform.support.clock.CountyClock;

/** Moves the county's clock in tests; a real county's server refuses ({@code zt.clock.shiftable} is not set there). */
@Stateless
@PermitAll
public class TimeMachine {

    @Inject
    CountyClock county;

    @Inject
    Clock clock;

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sets the clock to an instant; it goes on from there. */
    public void travelTo(Instant instant) {
        county.shift(Duration.between(Instant.now(), instant));
    }

    public void comeBack() {
        county.shift(Duration.ZERO);
    }
}
