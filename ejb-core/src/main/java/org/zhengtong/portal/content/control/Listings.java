package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.portal.content.ArticleLink;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SitemapEntry;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.Listing;

/** What is published, in the order in which it is listed. Nothing else is seen from here. */
@ApplicationScoped
public class Listings {

    /** How far back a list can be paged through; older articles are found by searching. */
    public static final int MOST_LISTED = 4_000;

    /** Of an article {@code a} with its version {@code v} that stands in the list {@code l}. */
    static final String SUMMARY = "select new org.zhengtong.portal.content.ArticleSummary(a.number, a.columnId,"
            + " l.language, v.text.title, v.text.subtitle, v.text.summary, v.text.source, v.text.facts, v.text.cover,"
            + " l.publishedAt, a.shownAt)";

    private static final String FROM =
            " from Listing l join Article a on a.id = l.articleId join ArticleVersion v on v.id = l.versionId";
    private static final String OF_COLUMN = " where l.columnId = :column and l.language = :language"
            + " and l.publishedAt <= :now and (l.expiresAt is null or l.expiresAt > :now)";
    private static final String LISTED_SQL = " from content_listing l where l.column_id = %s"
            + " and l.language = %s and l.published_at <= :now and (l.expires_at is null or l.expires_at > :now)";
    private static final String NO_UNIT = " and not exists (select r.id from Reference r"
            + " where r.articleId = l.articleId and r.kind = org.zhengtong.portal.content.ReferenceKind.PRESENTS)";
    private static final String NO_UNIT_SQL = " and not exists (select r.id from content_reference r"
            + " where r.article_id = l.article_id and r.kind = 'PRESENTS')";
    private static final List<Long> NOWHERE = List.of(-1L);
    private static final String NEWEST = " order by l.publishedAt desc, l.articleId desc";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Puts an article into the lists of its column and of those above, in place of where it stood before. */
    public void list(Article article, List<Long> columns) {
        unlist(article);
        columns.forEach(column -> entities.persist(new Listing(column, article)));
    }

    public void unlist(Article article) {
        entities.createQuery("delete from Listing l where l.articleId = :article")
                .setParameter("article", article.id())
                .executeUpdate();
    }

    /** Lists what was never listed before: nothing has to be looked for. */
    public void listNew(Article article, List<Long> columns) {
        columns.forEach(column -> entities.persist(new Listing(column, article)));
    }

    /**
     * Newest first; the total counts no further than {@link #MOST_LISTED}. The places are looked for first: joined before they
     * are counted off, page 200 would read four thousand articles to show twenty.
     */
    public Page<ArticleSummary> page(long column, Language language, Page.Request asked, Instant now) {
        return page(column, language, asked, now, "", "");
    }

    /** As {@link #page}, without the articles that present a unit: those have their own place on its page. */
    public Page<ArticleSummary> news(long column, Language language, Page.Request asked, Instant now) {
        return page(column, language, asked, now, NO_UNIT, NO_UNIT_SQL);
    }

    private Page<ArticleSummary> page(
            long column, Language language, Page.Request asked, Instant now, String but, String butSql) {
        var total = total(column, language, now, butSql);
        var page = asked.within(total);
        var places = ofColumn(
                        entities.createQuery("select l.id from Listing l" + OF_COLUMN + but + NEWEST, Long.class),
                        column,
                        language,
                        now)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        var rows = entities.createQuery(SUMMARY + FROM + " where l.id in :places" + NEWEST, ArticleSummary.class)
                .setParameter("places", places.isEmpty() ? NOWHERE : places)
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /**
     * In SQL: the product's queries are strictly those of JPA, which can't stop counting. Column and language stand in the
     * statement, a number and a constant of ours: PostgreSQL plans a prepared statement for the average column, and of one
     * with half a million articles it would then sort all to count the first four thousand.
     */
    private long total(long column, Language language, Instant now, String but) {
        var counted = entities.createNativeQuery("select count(*) from (select l.id"
                        + listedSql(Long.toString(column), "'" + language.name() + "'")
                        + but + " order by l.published_at desc, l.article_id desc fetch first " + MOST_LISTED
                        + " rows only) counted")
                .setParameter("now", now);
        return ((Number) counted.getSingleResult()).longValue();
    }

    private static String listedSql(String column, String language) {
        return LISTED_SQL.formatted(column, language);
    }

    private static <T> TypedQuery<T> ofColumn(TypedQuery<T> query, long column, Language language, Instant now) {
        return query.setParameter("column", column)
                .setParameter("language", language)
                .setParameter("now", now);
    }

    /** The newest of several columns: their rows in one query, however many columns there are. */
    public Map<Long, List<ArticleSummary>> latest(Collection<Long> columns, Language language, int count, Instant now) {
        var found = places(columns, language, count, now);
        var summaries = summaries(found.stream().map(row -> row[1]).distinct().toList(), now);
        var byColumn = new LinkedHashMap<Long, List<ArticleSummary>>();
        columns.forEach(column -> byColumn.put(
                column,
                found.stream()
                        .filter(row -> row[0] == column)
                        .map(row -> summaries.get(row[1]))
                        .toList()));
        return byColumn;
    }

    /** Those of the columns in which, or below which, anything is published in a language. */
    public Set<Long> anything(Collection<Long> columns, Language language, Instant now) {
        return places(columns, language, 1, now).stream().map(row -> row[0]).collect(Collectors.toSet());
    }

    /** Column and article of the newest of several columns: a short look into the index for each, all in one query. */
    private List<long[]> places(Collection<Long> columns, Language language, int count, Instant now) {
        if (columns.isEmpty()) {
            return List.of();
        }
        var places = List.copyOf(columns);
        var each = IntStream.range(0, places.size())
                .mapToObj(place -> "(select l.column_id, l.article_id" + listedSql(":column" + place, ":language")
                        + " order by l.published_at desc, l.article_id desc fetch first " + count + " rows only)")
                .collect(Collectors.joining(" union all "));
        var query = entities.createNativeQuery(each)
                .setParameter("language", language.name())
                .setParameter("now", now);
        IntStream.range(0, places.size()).forEach(place -> query.setParameter("column" + place, places.get(place)));
        List<long[]> found = new ArrayList<>();
        for (var row : query.getResultList()) {
            var cells = (Object[]) row;
            found.add(new long[] {((Number) cells[0]).longValue(), ((Number) cells[1]).longValue()});
        }
        return found;
    }

    /** As it stands in the list of its own column; null if it does not. */
    public ArticleSummary summary(Article article, Instant now) {
        return summaries(List.of(article.id()), now).get(article.id());
    }

    /** By the id of the article; from the list of its own column. */
    private Map<Long, ArticleSummary> summaries(List<Long> articles, Instant now) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        var numbers = new LinkedHashMap<Long, ArticleSummary>();
        entities.createQuery(
                        "select a.id, " + SUMMARY.substring("select ".length()) + FROM
                                + " where l.articleId in :articles and l.columnId = a.columnId",
                        Object[].class)
                .setParameter("articles", articles)
                .getResultList()
                .forEach(row -> numbers.put((Long) row[0], (ArticleSummary) row[1]));
        return numbers;
    }

    /** What articles that are listed on a site say of themselves, by their numbers. */
    public Map<Long, Facts> facts(Site site, Collection<ArticleNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.number, v.text.facts" + FROM
                                        + " join SiteColumn c on c.id = a.columnId where a.number in :numbers"
                                        + " and l.columnId = a.columnId and c.site = :site",
                                Object[].class)
                        .setParameter(
                                "numbers",
                                numbers.stream().map(ArticleNumber::value).toList())
                        .setParameter("site", site)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Facts) row[1]));
    }

    /**
     * The neighbour in the list of the article's own column; null at the end. That no moment lies beyond the article's own is
     * said apart, because an index is entered by that.
     */
    public ArticleLink neighbour(Article article, boolean newer, Instant now) {
        var beyond = newer
                ? " and l.publishedAt >= :at and (l.publishedAt > :at or l.publishedAt = :at and l.articleId > :id)"
                        + " order by l.publishedAt, l.articleId"
                : " and l.publishedAt <= :at and (l.publishedAt < :at or l.publishedAt = :at and l.articleId < :id)"
                        + NEWEST;
        var query = entities.createQuery(
                "select new org.zhengtong.portal.content.ArticleLink(a.number, a.language, v.text.title)" + FROM
                        + OF_COLUMN + beyond,
                ArticleLink.class);
        return ofColumn(query, article.column(), article.language(), now)
                .setParameter("at", article.publishedAt())
                .setParameter("id", article.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The same article in the other language; null if it is not online there. */
    public ArticleLink translation(Article article, Instant now) {
        return entities.createQuery(
                        "select new org.zhengtong.portal.content.ArticleLink(a.number, a.language, v.text.title)" + FROM
                                + " where a.translationOf = :original and a.language = :other and l.columnId = a.columnId"
                                + " and l.publishedAt <= :now and (l.expiresAt is null or l.expiresAt > :now)",
                        ArticleLink.class)
                .setParameter("original", article.translationOf())
                .setParameter("other", article.language().other())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What is online of a site with numbers from {@code from} to before {@code to}. */
    public List<SitemapEntry> sitemap(List<Long> columns, long from, long to, Instant now) {
        return entities.createQuery(
                        "select new org.zhengtong.portal.content.SitemapEntry(a.number, a.columnId, a.language, a.shownAt)"
                                + " from Article a where a.number >= :from and a.number < :to and a.columnId in :columns"
                                + " and a.shownId is not null and a.publishedAt <= :now"
                                + " and (a.shownUntil is null or a.shownUntil > :now) order by a.number",
                        SitemapEntry.class)
                .setParameter("columns", columns.isEmpty() ? NOWHERE : columns)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether any article of the columns with a number from {@code from} to before {@code to} is published. */
    public boolean isAnythingOnline(List<Long> columns, long from, long to) {
        return !entities.createQuery(
                        "select a.id from Article a where a.number >= :from and a.number < :to"
                                + " and a.columnId in :columns and a.shownId is not null",
                        Long.class)
                .setParameter("columns", columns.isEmpty() ? NOWHERE : columns)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The day on which the newest article of a column was published, for all columns that have one. */
    public Map<Long, LocalDate> newest(Collection<ColumnView> columns) {
        return columns.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select l.columnId, max(l.publishedAt) from Listing l where l.columnId in :columns"
                                        + " group by l.columnId",
                                Object[].class)
                        .setParameter(
                                "columns", columns.stream().map(ColumnView::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0], row -> LocalDate.ofInstant((Instant) row[1], CountyClock.ZONE)));
    }
}
