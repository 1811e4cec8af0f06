package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Retraction;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.SiteColumn;

/** Puts articles online and takes them off: now, or on the agenda when their moment comes. */
@ApplicationScoped
public class Publishing {

    /** Kind of the work on the agenda; its id is the article's number and which of the two moments. */
    public static final String KIND = "content.moment";

    /** Work that reads attachments. */
    public static final String READ = "content.read";

    /** Work that asks the addresses to which a text links. */
    public static final String LINKS = "content.links";

    public static final String PUBLISH = "publish";
    public static final String EXPIRE = "expire";

    private static final String CONTENT = "/content/";
    private static final String SITEMAP = "/sitemap.xml";

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    @Inject
    References references;

    @Inject
    Blocks blocks;

    @Inject
    Agenda agenda;

    @Inject
    Findables findables;

    @Inject
    Attachments attachments;

    @Inject
    FindableUnits findableUnits;

    @Inject
    FindableColumns findableColumns;

    @Inject
    TranslatedColumns translatedColumns;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Event<Announcement> announcements;

    @Inject
    Event<Retraction> retractions;

    /** For an approved article: at once if its moment has come, otherwise the moment is written down. */
    public void whenDue(Article article, Instant now) {
        if (article.isDue(now)) {
            publish(article, now);
        } else {
            agenda.schedule(KIND, id(article, PUBLISH), "", article.publishAt());
        }
    }

    public void publish(Article article, Instant now) {
        var showing = references.columnsShowing(article);
        var version = articles.latest(article);
        article.publish(version, now);
        var unread = attachments.publish(article);
        var column = columns.get(article.column());
        var chain = columns.chain(column);
        var menus = changesMenus(article, chain);
        listings.list(article, chain);
        references.keep(article, column, version.text());
        showing.addAll(references.columnsShowing(article));
        if (article.shownUntil() != null) {
            agenda.schedule(KIND, id(article, EXPIRE), "", article.shownUntil());
        }
        announcements.fire(new Announcement(findables.of(article)));
        if (unread) {
            agenda.schedule(READ, article.number().toString(), "", now);
        }
        unitsMayBePresented(column);
        tell(article, showing, menus);
    }

    /** Makes it known again, with what was read in its attachments meanwhile. */
    public void announce(Article article) {
        if (article.shown().isPresent()) {
            announcements.fire(new Announcement(findables.of(article)));
        }
    }

    public void withdraw(Article article, String reason, Instant now) {
        article.withdraw(reason, now);
        listings.unlist(article);
        leave(article);
    }

    /** What was due and is not any more (held back, prolonged) is passed over. */
    public void expire(Article article, Instant now) {
        if (article.expire(now)) {
            listings.unlist(article);
            leave(article);
        }
    }

    private void leave(Article article) {
        var menus = changesMenus(article, columns.chain(columns.get(article.column())));
        retractions.fire(new Retraction(Findables.SOURCE, Findables.key(article)));
        unitsMayBePresented(columns.get(article.column()));
        var showing = references.columnsShowing(article);
        references.drop(article);
        tell(article, showing, menus);
    }

    /**
     * Whether English menus name a column from now on, or not any more, and searching finds it there: asked where the
     * article is not listed. Two editors at once seldom do the same.
     */
    private boolean changesMenus(Article article, List<Long> chain) {
        var changes = article.language() == Language.EN && translatedColumns.lack(chain, Language.EN);
        if (changes) {
            findableColumns.changed();
        }
        return changes;
    }

    /** By an article, or not any more. */
    private void unitsMayBePresented(SiteColumn column) {
        if (column.kind() == ColumnKind.UNITS) {
            findableUnits.changed();
        }
    }

    /**
     * Pages of its own section of the site show it, those of its translation's, the home page, the overview of columns, and
     * every page with a block of its columns, or of the article itself.
     *
     * @param showing columns of other articles that show it beside their text
     * @param menus whether menus change, which stand on every page
     */
    private void tell(Article article, Set<Long> showing, boolean menus) {
        var column = columns.get(article.column());
        if (column.view().site() != Site.INTERNET) {
            return;
        }
        if (menus) {
            stale.fire(PublicPagesStale.ALL);
            return;
        }
        var prefixes = new TreeSet<>(List.of(PublicPagesStale.HOME, CONTENT, SITEMAP));
        prefixes.add(section(column));
        showing.forEach(each -> prefixes.add(section(columns.get(each))));
        var translations = articles.translations(article);
        translations.forEach(each -> prefixes.add(section(columns.get(each.column()))));
        var numbers = Stream.concat(Stream.of(article), translations.stream())
                .map(each -> each.number().value())
                .collect(Collectors.toSet());
        blocks.showing(columns.chain(column), numbers).forEach(page -> prefixes.add(section(columns.get(page))));
        stale.fire(new PublicPagesStale(List.copyOf(prefixes)));
    }

    /** The beginning of the addresses of a column of the first level and all below it. */
    private static String section(SiteColumn column) {
        return CONTENT + column.path().split("/")[0] + "/";
    }

    private static String id(Article article, String moment) {
        return article.number() + "/" + moment;
    }
}
