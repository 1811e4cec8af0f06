package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.zhengtong.platform.security.protection.Sealed;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.News;
import org.zhengtong.portal.content.Rhythm;
import org.zhengtong.portal.content.Subscribe;

/**
 * Somebody's wish to be told by mail of what is new. It counts once they have confirmed from the mailbox that it is theirs,
 * and is deleted, with the address, when they leave or don't confirm within two days.
 */
@Entity
@Table(name = "content_subscription")
public class Subscription {

    /** How long one may take to confirm. */
    public static final Duration PATIENCE = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_subscription_seq")
    @SequenceGenerator(
            name = "content_subscription_seq",
            sequenceName = "content_subscription_seq",
            allocationSize = 50)
    private Long id;

    private String addressSealed;
    private String addressIndex;
    private String token;
    private Long columnId;
    private String keyword;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private boolean confirmed;
    private Instant askedAt;

    /** What was published until then was told, or was there before. */
    private Instant toldUntil;

    protected Subscription() {}

    public Subscription(Subscribe asked, Sealed address, String token, Instant now) {
        this.addressSealed = address.sealed();
        this.addressIndex = address.index();
        this.token = token;
        this.columnId = asked.getColumn();
        this.keyword = asked.getKeyword() == null || asked.getKeyword().isBlank()
                ? null
                : asked.getKeyword().strip();
        ContentRule.SUBSCRIPTION_TO_NOTHING.require(columnId != null || keyword != null);
        this.language = asked.getLanguage();
        this.rhythm = asked.getRhythm();
        this.askedAt = now;
        this.toldUntil = now;
    }

    public void confirm(Instant now) {
        ContentRule.SUBSCRIPTION_TOO_LATE.require(confirmed || now.isBefore(askedAt.plus(PATIENCE)));
        if (!confirmed) {
            confirmed = true;
            toldUntil = now;
        }
    }

    public void told(Instant until) {
        if (until.isAfter(toldUntil)) {
            toldUntil = until;
        }
    }

    /** Whether its reader asked for this and was not told of it before. */
    public boolean wants(News news) {
        return news.language() == language
                && news.publishedAt().isAfter(toldUntil)
                && (columnId == null || news.columns().contains(columnId))
                && (keyword == null || has(news.title()) || has(news.keywords()));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(keyword.toLowerCase(Locale.ROOT));
    }

    /** By which all of an address are found. */
    public String addressIndex() {
        return addressIndex;
    }

    public boolean isSameAs(Subscription other) {
        return Objects.equals(columnId, other.columnId)
                && Objects.equals(keyword, other.keyword)
                && language == other.language;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public long id() {
        return id;
    }

    public String addressSealed() {
        return addressSealed;
    }

    public String token() {
        return token;
    }

    /** Null for all columns. */
    public Long column() {
        return columnId;
    }

    public String keyword() {
        return keyword;
    }

    public Language language() {
        return language;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Instant toldUntil() {
        return toldUntil;
    }
}
