package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.News;
import org.zhengtong.portal.content.Rhythm;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.Subscription;

/** The kept subscriptions, and what is new for them. */
@ApplicationScoped
public class Subscriptions {

    /** After a long pause the oldest are passed over; an article stands in a few rows. */
    private static final int MOST_ROWS = 6_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Subscription subscription) {
        entities.persist(subscription);
    }

    public void forget(Subscription subscription) {
        entities.remove(subscription);
    }

    public Optional<Subscription> find(String token) {
        return entities.createQuery("select s from Subscription s where s.token = :token", Subscription.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Confirmed or not. */
    public List<Subscription> of(String addressIndex) {
        return entities.createQuery("select s from Subscription s where s.addressIndex = :address", Subscription.class)
                .setParameter("address", addressIndex)
                .getResultList();
    }

    public long askedSince(Instant then) {
        return entities.createQuery("select count(s) from Subscription s where s.askedAt > :then", Long.class)
                .setParameter("then", then)
                .getSingleResult();
    }

    /** Those that nobody confirmed. */
    public void forgetAskedBefore(Instant then) {
        entities.createQuery("delete from Subscription s where s.confirmed = false and s.askedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** The next ones behind an id, in the order of their ids. Of two who tell them at once the second finds them told. */
    public List<Subscription> behind(long id, Rhythm rhythm, int most) {
        return entities.createQuery(
                        "select s from Subscription s where s.id > :id and s.rhythm = :rhythm and s.confirmed = true"
                                + " order by s.id",
                        Subscription.class)
                .setParameter("id", id)
                .setParameter("rhythm", rhythm)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was published on the internet portal in between, newest first. */
    public List<News> news(Instant since, Instant until) {
        var rows = entities.createQuery(
                        "select a.number, c.path, v.text.title, v.text.keywords, l.language, l.publishedAt, l.columnId"
                                + " from Listing l join Article a on a.id = l.articleId"
                                + " join ArticleVersion v on v.id = l.versionId join SiteColumn c on c.id = a.columnId"
                                + " where c.site = :site and l.publishedAt > :since and l.publishedAt <= :until"
                                + " order by l.publishedAt desc, a.id desc",
                        Object[].class)
                .setParameter("site", Site.INTERNET)
                .setParameter("since", since)
                .setParameter("until", until)
                .setMaxResults(MOST_ROWS)
                .getResultList();
        var news = new LinkedHashMap<Long, News>();
        rows.forEach(row -> news.computeIfAbsent((Long) row[0], number -> read(number, row))
                .columns()
                .add((Long) row[6]));
        return List.copyOf(news.values());
    }

    private static News read(long number, Object[] row) {
        return new News(
                number,
                (String) row[1],
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                (Language) row[4],
                (Instant) row[5],
                new HashSet<>());
    }
}
