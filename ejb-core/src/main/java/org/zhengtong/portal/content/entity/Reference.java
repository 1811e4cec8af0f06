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
import org.zhengtong.portal.content.ReferenceKind;
import org.zhengtong.portal.content.Site;

/**
 * What a published article refers to, so that the page of that finds the article: in the order of an index, however many
 * articles there are. It is written when the article goes online, and goes when the article does.
 */
@Entity
@Table(name = "content_reference")
public class Reference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_reference_seq")
    @SequenceGenerator(name = "content_reference_seq", sequenceName = "content_reference_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Site site;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant publishedAt;
    private long articleId;

    protected Reference() {}

    public Reference(Article from, Site site, ReferenceKind kind, String name) {
        this.site = site;
        this.kind = kind;
        this.name = name;
        this.language = from.language();
        this.publishedAt = from.publishedAt();
        this.articleId = from.id();
    }

    public ReferenceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
