package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Retraction;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.Article;

/** Puts articles online and takes them off: now, or on the agenda when their moment comes. */
@ApplicationScoped
public class Publishing {

    /** Kind of the work on the agenda; its id is the article's number and which of the two moments. */
    public static final String KIND = "content.moment";

    public static final String PUBLISH = "publish";
    public static final String EXPIRE = "expire";

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    @Inject
    Agenda agenda;

    @Inject
    Findables findables;

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
        article.publish(articles.latest(article), now);
        var column = columns.get(article.column());
        listings.list(article, columns.chain(column));
        if (article.expiresAt() != null) {
            agenda.schedule(KIND, id(article, EXPIRE), "", article.expiresAt());
        }
        announcements.fire(new Announcement(findables.of(article)));
        tell(article);
    }

    public void withdraw(Article article, String reason, Instant now) {
        article.withdraw(reason, now);
        listings.unlist(article);
        retractions.fire(new Retraction(Findables.SOURCE, Findables.key(article)));
        tell(article);
    }

    /** What was due and is not any more (held back, prolonged) is passed over. */
    public void expire(Article article, Instant now) {
        if (article.expire(now)) {
            listings.unlist(article);
            retractions.fire(new Retraction(Findables.SOURCE, Findables.key(article)));
            tell(article);
        }
    }

    /** Home, columns above, feeds and neighbours all show it: public pages are dropped together. */
    private void tell(Article article) {
        if (columns.get(article.column()).view().site() == Site.INTERNET) {
            stale.fire(PublicPagesStale.ALL);
        }
    }

    private static String id(Article article, String moment) {
        return article.number() + "/" + moment;
    }
}
