package org.zhengtong.platform.management.configuration;

import java.util.Arrays;
import java.util.Optional;
import org.zhengtong.kernel.AuditObject;

/** Every setting with its default and bounds; words stand under {@code Setting.<NAME>} and {@code Setting.<NAME>.hint}. */
public enum Setting implements AuditObject {
    COUNTY_NAME_ZH("county.name.zh", Kind.TEXT, "县人民政府", 1, 60),
    COUNTY_NAME_EN("county.name.en", Kind.TEXT, "County People's Government", 1, 100),
    COUNTY_SHORT_ZH("county.short.zh", Kind.TEXT, "本县", 1, 30),
    COUNTY_SHORT_EN("county.short.en", Kind.TEXT, "the county", 1, 60),
    COUNTY_PHONE("county.phone", Kind.TEXT, "12345", 1, 40),
    COUNTY_ADDRESS_ZH("county.address.zh", Kind.TEXT, "", 0, 200),
    COUNTY_ADDRESS_EN("county.address.en", Kind.TEXT, "", 0, 200),
    OFFICE_OPENS("office.opens", Kind.TIME, "08:30", 5, 5),
    /** Limits that end with the office hours end then (民法典 Art. 203 ¶2). */
    OFFICE_CLOSES("office.closes", Kind.TIME, "17:30", 5, 5),
    CASE_PREFIX("approval.case.prefix", Kind.TEXT, "ZT", 1, 6),
    SITE_CODE("site.code", Kind.TEXT, "", 0, 20),
    SITE_ICP("site.icp", Kind.TEXT, "", 0, 60),
    SITE_POLICE("site.police", Kind.TEXT, "", 0, 60),
    SITE_ADDRESS("site.address", Kind.TEXT, "http://localhost:8080", 8, 200),
    UPLOAD_MEGABYTES("files.upload.megabytes", Kind.NUMBER, "20", 1, 60),
    /** At most what {@code LargestPost} lets through to the page that takes them. */
    VIDEO_MEGABYTES("content.video.megabytes", Kind.NUMBER, "500", 1, 900),
    API_REQUESTS_A_MINUTE("api.requests.minute", Kind.NUMBER, "120", 1, 1_000_000),
    DRAFT_DAYS("approval.draft.days", Kind.NUMBER, "30", 1, 365),
    HALL_BOOKABLE_DAYS("hall.bookable.days", Kind.NUMBER, "10", 1, 60),
    HALL_OPEN_APPOINTMENTS("hall.open.appointments", Kind.NUMBER, "2", 1, 20),
    /** Where the weather is read from; empty where the office writes everything down itself. */
    WEATHER_FEED_ADDRESS("weather.feed.address", Kind.TEXT, "", 0, 300),
    WEATHER_FEED_MINUTES("weather.feed.minutes", Kind.NUMBER, "30", 5, 1440),
    /** How media collection introduces itself; behind it comes the site's address. */
    MEDIA_AGENT("media.agent", Kind.TEXT, "ZhengtongMedia/1.0", 3, 60),
    MEDIA_HOST_SECONDS("media.host.seconds", Kind.NUMBER, "10", 2, 600),
    MEDIA_DIGEST_TIME("media.digest.time", Kind.TIME, "08:00", 5, 5),
    URGE_HOURS("workflow.urge.hours", Kind.NUMBER, "24", 1, 720);

    /** What a setting's text stands for. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Of the day, for example 17:30. */
        TIME
    }

    private final String key;
    private final Kind kind;
    private final String fallback;
    private final int least;
    private final int most;

    /** @param least smallest number or shortest text; @param most likewise */
    Setting(String key, Kind kind, String fallback, int least, int most) {
        this.key = key;
        this.kind = kind;
        this.fallback = fallback;
        this.least = least;
        this.most = most;
    }

    public String key() {
        return key;
    }

    @Override
    public String auditName() {
        return "setting " + key;
    }

    public Kind kind() {
        return kind;
    }

    public String fallback() {
        return fallback;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(String text) {
        return switch (kind) {
            case TEXT -> text.length() >= least && text.length() <= most;
            case TIME -> text.matches("([01]\\d|2[0-3]):[0-5]\\d");
            case NUMBER -> isBetween(text);
        };
    }

    private boolean isBetween(String text) {
        return text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
