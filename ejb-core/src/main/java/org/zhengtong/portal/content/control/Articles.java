package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.content.ArticleFilter;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleRow;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.MediaState;
import org.zhengtong.portal.content.ReviewRow;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.VersionView;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;
import org.zhengtong.portal.content.entity.ArticleVersion;
import org.zhengtong.portal.content.entity.SiteColumn;

/** The kept articles, their versions, pictures and attachments. */
@ApplicationScoped
public class Articles {

    private static final String NEWEST_FIRST = " order by a.changedAt desc, a.id desc";
    private static final String ROW = "select new org.zhengtong.portal.content.ArticleRow(a.number, a.columnId,"
            + " a.language, a.title, a.state, case when a.shownId is null then false else true end, a.publishAt,"
            + " a.changedAt) from Article a";

    /** How many a search for a title gives at most: whoever has not found it by then asks more narrowly. */
    private static final int MOST_FOUND = 500;

    private static final String NUMBER = "\\d{5,18}";

    private static final String IN_REVIEW = " from Article a join SiteColumn c on c.id = a.columnId"
            + " where a.state = :state and (:county = true or c.unitId in :units)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Reads nothing that is waiting to be written, so nothing is written for it. */
    public ArticleNumber nextNumber() {
        var next = (Number) entities.createNativeQuery("select nextval('content_article_number_seq')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return new ArticleNumber(next.longValue());
    }

    /** Of all articles, published or not; 0 without any. */
    public long highestNumber() {
        return entities.createQuery("select coalesce(max(a.number), 0) from Article a", Long.class)
                .getSingleResult();
    }

    public Article add(Article article) {
        entities.persist(article);
        return article;
    }

    public ArticleVersion add(ArticleVersion version) {
        entities.persist(version);
        return version;
    }

    public ArticleMedium add(ArticleMedium medium) {
        entities.persist(medium);
        return medium;
    }

    /** Those of the numbers under which an article is online. */
    public Set<Long> online(Set<Long> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select a.number from Article a where a.number in :numbers and a.shownId is not null",
                                Long.class)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    public Optional<Article> find(ArticleNumber number) {
        return entities.createQuery("select a from Article a where a.number = :number", Article.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** The one that an import made of a file. */
    public Optional<Article> find(long column, String origin) {
        return entities.createQuery(
                        "select a from Article a where a.columnId = :column and a.origin = :origin", Article.class)
                .setParameter("column", column)
                .setParameter("origin", origin)
                .getResultStream()
                .findFirst();
    }

    public Article get(ArticleNumber number) {
        return find(number).orElseThrow(() -> new NotFound(Article.class, number));
    }

    /** Of two who change it at once the second waits, and then sees what the first did. */
    public Article locked(ArticleNumber number) {
        var article = get(number);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article;
    }

    /** Where its column is within reach. */
    public Article get(ArticleNumber number, DataScope scope) {
        return entities.createQuery(
                        "select a from Article a join SiteColumn c on c.id = a.columnId where a.number = :number"
                                + " and (:county = true or c.unitId in :units)",
                        Article.class)
                .setParameter("number", number.value())
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Article.class, number));
    }

    /** As {@link #get(ArticleNumber, DataScope)}; of two who change it at once the second waits. */
    public Article locked(ArticleNumber number, DataScope scope) {
        var article = get(number, scope);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article;
    }

    /** Last changed first. */
    public Page<ArticleRow> page(ArticleFilter filter, DataScope scope, Page.Request asked) {
        var text = filter.text() == null ? "" : filter.text().strip();
        if (text.isEmpty()) {
            return page(new ArticleConditions(filter, scope), asked);
        }
        var numbered = text.matches(NUMBER)
                ? page(new ArticleConditions(filter, scope).numbered(Long.parseLong(text)), asked)
                : null;
        return numbered != null && numbered.total() > 0
                ? numbered
                : found(new ArticleConditions(filter, scope).titled(text), asked);
    }

    private Page<ArticleRow> page(ArticleConditions conditions, Page.Request asked) {
        var total = conditions
                .in(entities.createQuery("select count(a) from Article a" + conditions.where(), Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = conditions
                .in(entities.createQuery(ROW + conditions.where() + NEWEST_FIRST, ArticleRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /** Looks through the titles once, and not further than people page: the rows are then read by their ids. */
    private Page<ArticleRow> found(ArticleConditions conditions, Page.Request asked) {
        var ids = conditions
                .in(entities.createQuery("select a.id from Article a" + conditions.where() + NEWEST_FIRST, Long.class))
                .setMaxResults(MOST_FOUND)
                .getResultList();
        var page = asked.within(ids.size());
        var shown = ids.stream().skip(page.first()).limit(page.size()).toList();
        var rows = shown.isEmpty()
                ? List.<ArticleRow>of()
                : entities.createQuery(ROW + " where a.id in :ids" + NEWEST_FIRST, ArticleRow.class)
                        .setParameter("ids", shown)
                        .getResultList();
        return new Page<>(rows, ids.size(), page.first(), page.size());
    }

    /** What waits for a review, the oldest first. */
    public Page<ReviewRow> inReview(DataScope scope, Page.Request asked) {
        var total = reviewed(scope, entities.createQuery("select count(a)" + IN_REVIEW, Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = reviewed(
                        scope,
                        entities.createQuery(
                                "select new org.zhengtong.portal.content.ReviewRow(a.number, c.nameZh, c.nameEn,"
                                        + " c.unitId, a.language, a.title,"
                                        + " case when a.shownId is null then false else true end,"
                                        + " a.latestBy, a.changedAt)" + IN_REVIEW + " order by a.changedAt, a.id",
                                ReviewRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private static <T> TypedQuery<T> reviewed(DataScope scope, TypedQuery<T> query) {
        return query.setParameter("state", ArticleState.IN_REVIEW)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone());
    }

    /** Handed in before reviews were cases. */
    public List<ArticleNumber> inReviewByState() {
        return entities.createQuery(
                        "select a.number from Article a where a.state = :state and a.reviewRound = 0 order by a.id",
                        Long.class)
                .setParameter("state", ArticleState.IN_REVIEW)
                .getResultStream()
                .map(ArticleNumber::new)
                .toList();
    }

    /** Those of a column that are in review. */
    public List<ArticleNumber> inReview(SiteColumn column) {
        return entities.createQuery(
                        "select a.number from Article a where a.state = :state and a.columnId = :column order by a.id",
                        Long.class)
                .setParameter("state", ArticleState.IN_REVIEW)
                .setParameter("column", column.id())
                .getResultStream()
                .map(ArticleNumber::new)
                .toList();
    }

    /** Newest first. */
    public List<VersionView> versions(Article article) {
        return entities.createQuery(
                        "select v from ArticleVersion v where v.articleId = :article order by v.serial desc",
                        ArticleVersion.class)
                .setParameter("article", article.id())
                .setMaxResults(Page.Request.MOST)
                .getResultStream()
                .map(each -> new VersionView(each.serial(), each.text().title(), each.savedBy(), each.savedAt()))
                .toList();
    }

    public ArticleVersion version(long id) {
        return Optional.ofNullable(entities.find(ArticleVersion.class, id))
                .orElseThrow(() -> new NotFound(ArticleVersion.class, id));
    }

    public ArticleVersion version(Article article, int serial) {
        return entities.createQuery(
                        "select v from ArticleVersion v where v.articleId = :article and v.serial = :serial",
                        ArticleVersion.class)
                .setParameter("article", article.id())
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ArticleVersion.class, article.number() + "/" + serial));
    }

    public ArticleVersion latest(Article article) {
        return version(article, article.latestSerial());
    }

    /** The same article in other languages. */
    public List<Article> translations(Article article) {
        return entities.createQuery(
                        "select a from Article a where a.translationOf = :original and a.id <> :id", Article.class)
                .setParameter("original", article.translationOf())
                .setParameter("id", article.id())
                .getResultList();
    }

    /** Pictures and attachments of its newest version. */
    public List<ArticleMedium> media(Article article) {
        return allMedia(article).stream().filter(each -> !each.isLeaving()).toList();
    }

    /** Pictures and attachments of the version that is online, or that was. */
    public List<ArticleMedium> shownMedia(Article article) {
        return allMedia(article).stream().filter(ArticleMedium::isOnline).toList();
    }

    public List<ArticleMedium> allMedia(Article article) {
        return entities.createQuery(
                        "select m from ArticleMedium m where m.articleId = :article order by m.place, m.id",
                        ArticleMedium.class)
                .setParameter("article", article.id())
                .getResultList();
    }

    public void remove(ArticleMedium medium) {
        entities.remove(medium);
    }

    /** Whether a picture stands in a version of the article, or for it in lists. @param key letters and digits only */
    public boolean mentions(Article article, String key) {
        return entities.createQuery(
                                "select count(v) from ArticleVersion v where v.articleId = :article"
                                        + " and (v.text.body like :mention or v.text.cover = :key)",
                                Long.class)
                        .setParameter("article", article.id())
                        .setParameter("mention", "%/media/" + key + "%")
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** A file under its key, where it belongs to an article that is online on that site. */
    public Optional<ArticleMedium> publishedMedium(Site site, String key) {
        return entities.createQuery(
                        "select m from ArticleMedium m join Article a on a.id = m.articleId"
                                + " join SiteColumn c on c.id = a.columnId"
                                + " where m.mediaKey = :key and m.state <> :draft and a.shownId is not null"
                                + " and c.site = :site",
                        ArticleMedium.class)
                .setParameter("draft", MediaState.DRAFT)
                .setParameter("key", key)
                .setParameter("site", site)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
