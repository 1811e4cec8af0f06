package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.ReferenceKind;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.Reference;
import org.zhengtong.portal.content.entity.SiteColumn;

/** What published articles refer to: leaders by name, other versions of a text, explained documents, presented units. */
@ApplicationScoped
public class References {

    /** How many of the newest articles are looked through for the name of a leader whose page appears. */
    private static final int RECENT = 2_000;

    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Writes down anew what the version that is online refers to. */
    public void keep(Article article, SiteColumn column, ArticleText text) {
        drop(article);
        var site = column.view().site();
        if (text.facts() instanceof LeaderFacts) {
            lookBack(text.title(), article.language());
            return;
        }
        leaders(article.language()).stream()
                .filter(name -> text.title().contains(name) || text.body().contains(name))
                .forEach(name -> add(article, site, ReferenceKind.NAMES, name));
        if (text.facts() instanceof RegulationFacts regulation) {
            add(article, site, ReferenceKind.VERSION_OF, regulation.versionOf());
        } else if (text.facts() instanceof ExplanationFacts explanation) {
            add(article, site, ReferenceKind.EXPLAINS, explanation.explains());
        } else if (text.facts() instanceof UnitFacts) {
            add(article, site, ReferenceKind.PRESENTS, Long.toString(column.id()));
        }
    }

    private void add(Article article, Site site, ReferenceKind kind, String name) {
        if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
            entities.persist(new Reference(article, site, kind, name.strip()));
        }
    }

    public void drop(Article article) {
        entities.createQuery("delete from Reference r where r.articleId = :article")
                .setParameter("article", article.id())
                .executeUpdate();
    }

    /** Names under which pages of leaders are online. */
    private Set<String> leaders(Language language) {
        return Set.copyOf(entities.createQuery(
                        "select v.text.title from Listing l join SiteColumn c on c.id = l.columnId"
                                + " join ArticleVersion v on v.id = l.versionId"
                                + " where c.kind = :leaders and l.language = :language",
                        String.class)
                .setParameter("leaders", ColumnKind.LEADERS)
                .setParameter("language", language)
                .getResultList());
    }

    /** The page of a leader may come after the news of what they do. */
    private void lookBack(String name, Language language) {
        entities.createQuery(
                        "select a, c.site from Article a join SiteColumn c on c.id = a.columnId"
                                + " join ArticleVersion v on v.id = a.shownId"
                                + " where a.number > (select max(b.number) from Article b) - :recent"
                                + " and a.language = :language and c.kind <> :leaders"
                                + " and (locate(:name, v.text.title) > 0 or locate(:name, v.text.body) > 0)"
                                + " and not exists (select r.id from Reference r where r.articleId = a.id"
                                + " and r.kind = :names and r.name = :name)",
                        Object[].class)
                .setParameter("recent", RECENT)
                .setParameter("language", language)
                .setParameter("leaders", ColumnKind.LEADERS)
                .setParameter("names", ReferenceKind.NAMES)
                .setParameter("name", name)
                .getResultList()
                .forEach(row -> add((Article) row[0], (Site) row[1], ReferenceKind.NAMES, name));
    }

    /** What is online on the site and refers to it, newest first. */
    public List<ArticleSummary> to(
            Site site, ReferenceKind kind, String name, Language language, Instant now, int most) {
        return entities.createQuery(
                        Listings.SUMMARY + " from Reference r join Article a on a.id = r.articleId"
                                + " join Listing l on l.articleId = a.id and l.columnId = a.columnId"
                                + " join ArticleVersion v on v.id = l.versionId"
                                + " where r.site = :site and r.kind = :kind and r.name = :name and r.language = :language"
                                + " and r.publishedAt <= :now and (l.expiresAt is null or l.expiresAt > :now)"
                                + " order by r.publishedAt desc, r.articleId desc",
                        ArticleSummary.class)
                .setParameter("site", site)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .setParameter("language", language)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The columns of other articles whose pages show this one: of leaders, versions, documents and explanations. */
    public Set<Long> columnsShowing(Article article) {
        var columns =
                new HashSet<>(columns(ReferenceKind.EXPLAINS, article.number().toString()));
        for (var each : of(article)) {
            columns.addAll(
                    switch (each.kind()) {
                        case NAMES -> columnsOfLeaders();
                        case VERSION_OF -> columns(each.kind(), each.name());
                        case EXPLAINS -> columnOf(each.name());
                        case PRESENTS -> List.<Long>of();
                    });
        }
        return columns;
    }

    private List<Reference> of(Article article) {
        return entities.createQuery("select r from Reference r where r.articleId = :article", Reference.class)
                .setParameter("article", article.id())
                .getResultList();
    }

    private List<Long> columns(ReferenceKind kind, String name) {
        return entities.createQuery(
                        "select distinct a.columnId from Reference r join Article a on a.id = r.articleId"
                                + " where r.site = :site and r.kind = :kind and r.name = :name",
                        Long.class)
                .setParameter("site", Site.INTERNET)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .getResultList();
    }

    private List<Long> columnsOfLeaders() {
        return entities.createQuery("select c.id from SiteColumn c where c.kind = :leaders", Long.class)
                .setParameter("leaders", ColumnKind.LEADERS)
                .getResultList();
    }

    private List<Long> columnOf(String number) {
        return number.matches("\\d{1,18}")
                ? entities.createQuery("select a.columnId from Article a where a.number = :number", Long.class)
                        .setParameter("number", Long.valueOf(number))
                        .getResultList()
                : List.of();
    }
}
