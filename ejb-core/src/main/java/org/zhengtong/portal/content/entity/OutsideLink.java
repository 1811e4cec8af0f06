package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;

/** How an address outside of the site answered when somebody linked to it. */
@Entity
@Table(name = "content_link")
public class OutsideLink {

    /** Characters; what is longer is not looked at. */
    public static final int LONGEST = 500;

    /** What was broken may be mended the next hour. */
    private static final Duration BROKEN_FOR = Duration.ofHours(1);

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @Id
    private String address;

    private Instant lookedAt;

    @Enumerated(EnumType.STRING)
    private FetchFault fault;

    private int status;

    protected OutsideLink() {}

    public OutsideLink(String address) {
        this.address = address;
    }

    public void answered(Instant now) {
        lookedAt = now;
        fault = null;
        status = 0;
    }

    public void failed(FetchFailed failure, Instant now) {
        lookedAt = now;
        fault = failure.fault();
        status = failure.status();
    }

    /** Many a site keeps programs out or takes its time: only what can't be found at all leads nowhere. */
    public boolean isDead() {
        return fault == FetchFault.UNREACHABLE
                || fault == FetchFault.BAD_ADDRESS
                || fault == FetchFault.REFUSED && (status == NOT_FOUND || status == GONE);
    }

    /** Somebody saw what is there. */
    public boolean isGood() {
        return fault == null;
    }

    public boolean isKnown(Instant now) {
        return lookedAt.plus(isDead() ? BROKEN_FOR : GOOD_FOR).isAfter(now);
    }

    public String address() {
        return address;
    }
}
