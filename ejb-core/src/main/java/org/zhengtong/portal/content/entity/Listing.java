package org.zhengtong.portal.content.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.portal.content.Language;

/**
 * A published article in the list of a column: its own and each above it have one. The order of a list is an index of this
 * table, so that a page costs the same among five thousand articles and among half a million.
 */
@Entity
@Table(name = "content_listing")
public class Listing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_listing_seq")
    @SequenceGenerator(name = "content_listing_seq", sequenceName = "content_listing_seq", allocationSize = 50)
    private Long id;

    private long columnId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant publishedAt;
    private Instant expiresAt;
    private long articleId;
    private long versionId;

    protected Listing() {}

    public Listing(long columnId, Article article) {
        this.columnId = columnId;
        this.language = article.language();
        this.publishedAt = article.publishedAt();
        this.expiresAt = article.shownUntil();
        this.articleId = article.id();
        this.versionId = article.shown().orElseThrow();
    }
}
