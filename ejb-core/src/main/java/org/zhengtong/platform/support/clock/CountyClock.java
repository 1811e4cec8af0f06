package org.zhengtong.platform.support.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Produces the county's clock. Its zone is a setting of the server; a shift is refused outside of tests and the demo. */
@ApplicationScoped
public class CountyClock {

    /** The county's zone: legal days begin and end in it. */
    public static final ZoneId ZONE = ZoneId.of(System.getProperty("zt.zone", "Asia/Shanghai"));

    private static final String SHIFTABLE = "zt.clock.shiftable";

    private final ThreadLocal<Instant> pretended = new ThreadLocal<>();
    private volatile Duration shift = Duration.ZERO;

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Shifted(this, ZONE);
    }

    /** Moves the clock against the machine's, in tests and the demo only. */
    public void shift(Duration by) {
        if (!Boolean.getBoolean(SHIFTABLE)) {
            throw new IllegalStateException("the clock of a real county can't be shifted");
        }
        shift = by;
    }

    /**
     * How far the clock is off: as told from inside, or from outside by {@code zt.clock.shift=P10D}, with which a test
     * starts a server some days later or moves the clock of one that runs.
     */
    public Duration shift() {
        var told = Boolean.getBoolean(SHIFTABLE) ? System.getProperty("zt.clock.shift") : null;
        return told == null ? shift : Duration.parse(told);
    }

    /** Lets the calling thread see another instant, for writing the demo county's history; null ends it. */
    public void pretend(Instant instant) {
        if (instant == null) {
            pretended.remove();
        } else if (!Boolean.getBoolean("zt.demo")) {
            throw new IllegalStateException("only the demo county has an invented history");
        } else {
            pretended.set(instant);
        }
    }

    /** For what is compared with rows of the security realm, which starts before the product and has no other. */
    public static Instant machineTime() {
        return Instant.now();
    }

    /** As fine as the databases keep it: what is compared with its own row must not differ by a rounding. */
    private Instant now() {
        var instant = pretended.get();
        return (instant == null ? Instant.now().plus(shift()) : instant).truncatedTo(ChronoUnit.MICROS);
    }

    /** A clock that follows the shift while it runs. */
    static class Shifted extends Clock {

        private final CountyClock county;
        private final ZoneId zone;

        /** For the container's proxy. */
        Shifted() {
            this(null, ZONE);
        }

        Shifted(CountyClock county, ZoneId zone) {
            this.county = county;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(county, other);
        }

        @Override
        public Instant instant() {
            return county.now();
        }
    }
}
