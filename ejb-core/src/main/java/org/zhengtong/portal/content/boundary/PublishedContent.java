package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.BannerView;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaFile;
import org.zhengtong.portal.content.ReferenceKind;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SitemapEntry;
import org.zhengtong.portal.content.WithdrawnArticle;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Banners;
import org.zhengtong.portal.content.control.Blocks;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Listings;
import org.zhengtong.portal.content.control.References;
import org.zhengtong.portal.content.control.TranslatedColumns;
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
    private static final int MOST_NAMING = 5;

    @Inject
    Columns columns;

    @Inject
    TranslatedColumns translated;

    @Inject
    Listings listings;

    @Inject
    Articles articles;

    @Inject
    References references;

    @Inject
    Blocks blocks;

    @Inject
    Banners banners;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** The columns of a site, each after the one it is in, neighbours in their order; closed ones are left out. */
    @PermitAll
    public List<ColumnView> columns(Site site) {
        return columns.tree(site).stream().filter(each -> !each.closed()).toList();
    }

    /** Those of {@link #columns(Site)} with something on their pages in a language: menus name no others. */
    @PermitAll
    public List<ColumnView> columns(Site site, Language language) {
        var all = columns(site);
        return translated.among(all, all, language);
    }

    /** The column itself, or the nearest above it that has something in a language; empty where none has. */
    @PermitAll
    public Optional<ColumnView> nearest(ColumnView column, Language language) {
        var all = columns(column.site());
        var above = all.stream().filter(each -> each.id() != column.id() && column.isWithin(each));
        var chain = Stream.concat(Stream.of(column), above).toList();
        return translated.among(chain, all, language).stream().max(Comparator.comparingInt(ColumnView::depth));
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

    /** As {@link #articles}, for a column of units: without what presents a unit. */
    @PermitAll
    public Page<ArticleSummary> unitNews(long column, Language language, Page.Request asked) {
        return listings.news(column, language, asked, clock.instant());
    }

    /** What several articles of a site say of themselves, by their numbers; those that are not online there are left out. */
    @PermitAll
    public Map<Long, Facts> facts(Site site, Collection<ArticleNumber> numbers) {
        return listings.facts(site, numbers);
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

    /** The picture of an article across a page; empty where it is not online in the reader's language, or has none. */
    @PermitAll
    public Optional<BannerView> banner(ArticleNumber number, Language language) {
        return banners.find(number, language, clock.instant());
    }

    /** @throws NotFound also for an article of the other site, one that is not published, and one whose time is over */
    @PermitAll
    public ArticleView article(Site site, ArticleNumber number) {
        return view(online(site, number).orElseThrow(() -> unknown(number)), clock.instant());
    }

    private Optional<Article> online(Site site, ArticleNumber number) {
        var now = clock.instant();
        return articles.find(number)
                .filter(each -> each.isOnlineAt(now))
                .filter(each -> columns.get(each.column()).view().site() == site);
    }

    private ArticleView view(Article article, Instant now) {
        return new ArticleView(
                article.number().value(),
                columns.get(article.column()).view(),
                article.language(),
                articles.version(article.shown().orElseThrow()).text(),
                article.publishedAt(),
                article.shownAt(),
                article.correctedAt(),
                article.correction(),
                article.corrections(),
                articles.shownMedia(article).stream()
                        .map(ArticleMedium::publicView)
                        .toList(),
                listings.translation(article, now),
                listings.neighbour(article, true, now),
                listings.neighbour(article, false, now));
    }

    /** The newest articles of a site that name a leader 领导活动. @param name as it stands over the leader's page */
    @PermitAll
    public List<ArticleSummary> naming(Site site, String name, Language language) {
        return references.to(site, ReferenceKind.NAMES, name, language, clock.instant(), MOST_NAMING);
    }

    /** All versions of a text that are online, the article itself among them; empty where it is the only one. */
    @PermitAll
    public List<ArticleSummary> versions(ArticleView article) {
        if (!(article.text().facts() instanceof RegulationFacts facts) || facts.versionOf() == null) {
            return List.of();
        }
        var found = references.to(
                article.column().site(),
                ReferenceKind.VERSION_OF,
                facts.versionOf(),
                article.language(),
                clock.instant(),
                MOST_LATEST);
        return found.size() < 2 ? List.of() : found;
    }

    /** What explains a document 政策解读, in the language of its article. */
    @PermitAll
    public List<ArticleSummary> explaining(ArticleView article) {
        return article.text().facts() instanceof RegulationFacts
                ? references.to(
                        article.column().site(),
                        ReferenceKind.EXPLAINS,
                        Long.toString(article.number()),
                        article.language(),
                        clock.instant(),
                        MOST_NAMING)
                : List.of();
    }

    /** The document that an article explains; empty where it names none, or one that is not online. */
    @PermitAll
    public Optional<ArticleSummary> explained(ArticleView article) {
        if (!(article.text().facts() instanceof ExplanationFacts facts) || !isNumber(facts.explains())) {
            return Optional.empty();
        }
        var site = article.column().site();
        return online(site, new ArticleNumber(Long.parseLong(facts.explains())))
                .map(found -> listings.summary(found, clock.instant()));
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    /** What presents the unit of a column: its duties, hours and address; empty for a column of no unit. */
    @PermitAll
    public Optional<ArticleSummary> presenting(ColumnView column, Language language) {
        return references
                .to(column.site(), ReferenceKind.PRESENTS, Long.toString(column.id()), language, clock.instant(), 1)
                .stream()
                .findFirst();
    }

    /** What is said of an article that was taken back; empty for every other. */
    @PermitAll
    public Optional<WithdrawnArticle> withdrawn(Site site, ArticleNumber number) {
        return articles.find(number)
                .filter(article -> columns.get(article.column()).view().site() == site)
                .flatMap(article -> article.withdrawn()
                        .map(version -> new WithdrawnArticle(
                                number.value(),
                                articles.version(version).text().title(),
                                article.withdrawnAt(),
                                article.withdrawalReason())));
    }

    /** A picture, video or attachment of an article that is published on the site; empty for every other. */
    @PermitAll
    public Optional<MediaFile> medium(Site site, String key) {
        return articles.publishedMedium(site, key).map(medium -> {
            var file = files.find(medium.file());
            return new MediaFile(
                    file.name(), file.mediaType(), file.size(), medium.view().kind(), files.open(file));
        });
    }

    /** Pages of the sitemap that have something on them. The first, which lists the columns too, always does. */
    @PermitAll
    public List<Integer> sitemapPages(Site site) {
        var ids = columns.tree(site).stream().map(ColumnView::id).toList();
        var last = (int) (articles.highestNumber() / SITEMAP_PAGE);
        return IntStream.rangeClosed(0, last)
                .filter(page -> page == 0 || listings.isAnythingOnline(ids, from(page), from(page + 1)))
                .boxed()
                .toList();
    }

    private static long from(int page) {
        return (long) page * SITEMAP_PAGE;
    }

    /** Numbers stay with their page, so that a page changes with its own articles only. */
    @PermitAll
    public List<SitemapEntry> sitemap(Site site, int page) {
        var ids = columns.tree(site).stream().map(ColumnView::id).toList();
        return listings.sitemap(ids, from(page), from(page + 1), clock.instant());
    }

    private static NotFound unknown(ArticleNumber number) {
        return new NotFound(Article.class, number);
    }
}
