package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.Selectors;
import org.zhengtong.portal.media.SourceFault;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceId;
import org.zhengtong.portal.media.SourceKind;
import org.zhengtong.portal.media.SourceView;

/**
 * A source from the day an editor writes it down: asked at its interval, and less often while it fails; switched off, it
 * keeps what it has brought.
 */
@Entity
@Table(name = "media_source")
public class Source {

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int DOUBLINGS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_source_seq")
    @SequenceGenerator(name = "media_source_seq", sequenceName = "media_source_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int minutes;
    private Long topicId;
    private String itemSelector;
    private String titleSelector;
    private String linkSelector;
    private String summarySelector;
    private String dateSelector;
    private boolean active;

    /** How its last answer was marked. */
    private String tag;

    private String modified;
    private Instant triedAt;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private SourceFault fault;

    private int status;
    private int failures;
    private Instant failingSince;
    private Instant nextAt;
    private long taken;
    private boolean demo;

    @Version
    private int version;

    protected Source() {}

    public Source(SourceForm told, Instant now) {
        write(told);
        wake(now);
    }

    public Source asDemo() {
        demo = true;
        return this;
    }

    /** What another address said means nothing any more. */
    public void describe(SourceForm told, Instant now) {
        MediaRule.SOURCE_CHANGED.require(version == told.version());
        var same = kind == told.getKind() && address.equals(told.getAddress().strip()) && selectorsAre(told);
        write(told);
        if (!same) {
            remember(Marks.NONE);
            heal();
        }
        wake(now);
    }

    private boolean selectorsAre(SourceForm told) {
        return selectors().equals(told.selectors());
    }

    private void write(SourceForm told) {
        var selectors = told.selectors();
        MediaRule.SELECTOR_REQUIRED.require(told.getKind() != SourceKind.PAGE || selectors.item() != null);
        name = told.getName().strip();
        kind = told.getKind();
        address = told.getAddress().strip();
        language = told.getLanguage();
        minutes = told.getMinutes();
        topicId = told.getTopic();
        itemSelector = selectors.item();
        titleSelector = selectors.title();
        linkSelector = selectors.link();
        summarySelector = selectors.summary();
        dateSelector = selectors.date();
        active = told.isActive();
    }

    private void wake(Instant now) {
        nextAt = active ? now : null;
    }

    /** Now, not at its next time. */
    public void hurry(Instant now) {
        MediaRule.SOURCE_OFF.require(active);
        nextAt = now;
    }

    public boolean isDue(Instant now) {
        return active && nextAt != null && !nextAt.isAfter(now);
    }

    /** Its host rests. */
    public void waitUntil(Instant free) {
        nextAt = free;
    }

    /**
     * It answered.
     *
     * @param marks null if nothing had changed
     * @param fresh stories that nobody knew before
     */
    public void read(Marks marks, int fresh, Instant now) {
        if (marks != null) {
            remember(marks);
        }
        triedAt = now;
        readAt = now;
        taken += fresh;
        heal();
        nextAt = active ? now.plus(interval()) : null;
    }

    /** The longer it fails, the less often it is asked, but once a day at least. */
    public void failed(SourceFault because, int answered, Instant now) {
        triedAt = now;
        fault = because;
        status = answered;
        failingSince = failures == 0 ? now : failingSince;
        failures++;
        var rest = interval().multipliedBy(1L << Math.min(failures, DOUBLINGS));
        var longest = interval().compareTo(LONGEST_REST) > 0 ? interval() : LONGEST_REST;
        nextAt = active ? now.plus(rest.compareTo(longest) > 0 ? longest : rest) : null;
    }

    /** Pages that its sitemap named were read one by one. */
    public void brought(int fresh) {
        taken += fresh;
    }

    private void remember(Marks marks) {
        tag = marks.tag();
        modified = marks.modified();
    }

    private void heal() {
        fault = null;
        status = 0;
        failures = 0;
        failingSince = null;
    }

    private Duration interval() {
        return Duration.ofMinutes(minutes);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Long topic() {
        return topicId;
    }

    public String address() {
        return address;
    }

    /** Null for one that is switched off. */
    public Instant nextAt() {
        return nextAt;
    }

    public Marks marks() {
        return new Marks(tag, modified);
    }

    private Selectors selectors() {
        return new Selectors(itemSelector, titleSelector, linkSelector, summarySelector, dateSelector);
    }

    public SourceView view() {
        return new SourceView(
                new SourceId(id),
                name,
                kind,
                address,
                language,
                minutes,
                topicId,
                selectors(),
                active,
                triedAt,
                readAt,
                fault,
                status,
                failures,
                failingSince,
                nextAt,
                taken,
                version);
    }
}
