package org.zhengtong.portal.weather.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.FeedView;
import org.zhengtong.portal.weather.WeatherFeed.Marks;

/** What the county remembers of the feed it reads: how its last answer was marked, and whether it works. */
@Entity
@Table(name = "weather_feed")
public class Feed {

    /** The county reads one. */
    public static final String ONE = "county";

    @Id
    private String code;

    private String address;
    private String tag;
    private String modified;
    private Instant triedAt;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private FeedFault fault;

    private int failures;

    protected Feed() {}

    public Feed(String code) {
        this.code = code;
    }

    /** What another address said means nothing here. */
    public Marks marksAt(String asked) {
        return asked.equals(address) ? new Marks(tag, modified) : Marks.NONE;
    }

    /** @param marks null if nothing had changed */
    public void read(String from, Marks marks, Instant now) {
        if (marks != null) {
            address = from;
            tag = marks.tag();
            modified = marks.modified();
        }
        triedAt = now;
        readAt = now;
        fault = null;
        failures = 0;
    }

    public void failed(FeedFault because, Instant now) {
        triedAt = now;
        fault = because;
        failures++;
    }

    public FeedView view(String configured) {
        return new FeedView(configured, triedAt, readAt, fault, failures);
    }
}
