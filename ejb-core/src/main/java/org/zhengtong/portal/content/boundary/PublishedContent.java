package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaFile;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SitemapEntry;
import org.zhengtong.portal.content.WithdrawnArticle;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Blocks;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Listings;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;
import org.zhengtong.portal.content.entity.PageBlock;

/**
 * What the sites show to their readers: what is published and not over, nothing else. The internet's articles are for
 * everybody; those of the intranet are asked for by its own pages only.
 */
@Stateless
@DenyAll
public class PublishedContent {

    /** How many numbers a page of the sitemap covers. */
    public static final int SITEMAP_PAGE = 10_000;

    private static final int MOST_LATEST = 50;

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    @Inject
    Articles articles;

    @Inject
    Blocks blocks;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** The columns of a site, each after the one it is in, neighbours in their order; closed ones are left out. */
    @PermitAll
    public List<ColumnView> columns(Site site) {
        return columns.tree(site).stream().filter(each -> !each.closed()).toList();
    }

    /** Closed ones too: their articles stay readable. */
    @PermitAll
    public Optional<ColumnView> column(Site site, String path) {
        return columns.find(site, path).map(column -> column.view());
    }

    /**
     * The articles of a column and of all below it, newest first.
     *
     * @param asked a page behind the last one shows the last one; the total counts no further than
     *     {@link Listings#MOST_LISTED}
     */
    @PermitAll
    public Page<ArticleSummary> articles(long column, Language language, Page.Request asked) {
        return listings.page(column, language, asked, clock.instant());
    }

    /** The newest articles of several columns, for the home page and for feeds. */
    @PermitAll
    public Map<Long, List<ArticleSummary>> latest(Collection<Long> columns, Language language, int count) {
        return listings.latest(columns, language, Math.min(MOST_LATEST, count), clock.instant());
    }

    /** What a page of the internet portal is made of, in its order. @param column null for the home page */
    @PermitAll
    public List<BlockView> blocks(Long column) {
        return blocks.of(column).stream().map(PageBlock::view).toList();
    }

    /** @throws NotFound also for an article of the other site, one that is not published, and one whose time is over */
    @PermitAll
    public ArticleView article(Site site, ArticleNumber number) {
        var now = clock.instant();
        var article = articles.find(number).filter(each -> isOnline(each, now)).orElseThrow(() -> unknown(number));
        var column = columns.get(article.column()).view();
        if (column.site() != site) {
            throw unknown(number);
        }
        return new ArticleView(
                number.value(),
                column,
                article.language(),
                articles.version(article.shown().orElseThrow()).text(),
                article.publishedAt(),
                article.shownAt(),
                article.correctedAt(),
                article.correction(),
                articles.media(article).stream().map(ArticleMedium::view).toList(),
                listings.translation(article, now),
                listings.neighbour(article, true, now),
                listings.neighbour(article, false, now));
    }

    /** What is said of an article that was taken back; empty for every other. */
    @PermitAll
    public Optional<WithdrawnArticle> withdrawn(Site site, ArticleNumber number) {
        return articles.find(number)
                .filter(article -> article.state() == ArticleState.WITHDRAWN)
                .filter(article -> columns.get(article.column()).view().site() == site)
                .map(article -> new WithdrawnArticle(
                        number.value(),
                        articles.latest(article).text().title(),
                        article.withdrawnAt(),
                        article.withdrawalReason()));
    }

    /** A picture or attachment of an article that is published on the site; empty for every other. */
    @PermitAll
    public Optional<MediaFile> medium(Site site, String key) {
        return articles.publishedMedium(site, key).map(medium -> {
            var file = files.find(medium.file());
            return new MediaFile(
                    file.name(), file.mediaType(), file.size(), medium.view().kind(), files.open(file));
        });
    }

    /** Pages of the sitemap, from 0. */
    @PermitAll
    public int sitemapPages() {
        return (int) (articles.highestNumber() / SITEMAP_PAGE) + 1;
    }

    /** Numbers stay with their page, so that a page changes with its own articles only. */
    @PermitAll
    public List<SitemapEntry> sitemap(Site site, int page) {
        var ids = columns.tree(site).stream().map(ColumnView::id).toList();
        var from = (long) page * SITEMAP_PAGE;
        return listings.sitemap(ids, from, from + SITEMAP_PAGE, clock.instant());
    }

    private static boolean isOnline(Article article, Instant now) {
        return article.isOnline()
                && !article.publishedAt().isAfter(now)
                && (article.expiresAt() == null || article.expiresAt().isAfter(now));
    }

    private static NotFound unknown(ArticleNumber number) {
        return new NotFound(Article.class, number);
    }
}
