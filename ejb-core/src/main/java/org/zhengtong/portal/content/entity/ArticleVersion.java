package org.zhengtong.portal.content.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.ArticleText;

/** What an article said once somebody had saved it. Written once; restoring an old one writes a new one. */
@Entity
@Immutable
@Table(name = "content_version")
public class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_version_seq")
    @SequenceGenerator(name = "content_version_seq", sequenceName = "content_version_seq", allocationSize = 50)
    private Long id;

    private long articleId;

    /** Counts from 1 within the article. */
    private int serial;

    @Embedded
    private ArticleText text;

    private long savedBy;
    private Instant savedAt;

    protected ArticleVersion() {}

    ArticleVersion(long articleId, int serial, ArticleText text, AccountId by, Instant at) {
        this.articleId = articleId;
        this.serial = serial;
        this.text = text;
        this.savedBy = by.value();
        this.savedAt = at;
    }

    public long id() {
        return id;
    }

    public int serial() {
        return serial;
    }

    public ArticleText text() {
        return text;
    }

    public AccountId savedBy() {
        return new AccountId(savedBy);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
