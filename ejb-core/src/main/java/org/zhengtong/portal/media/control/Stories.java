package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.media.StoryFilter;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.entity.Ledger;
import org.zhengtong.portal.media.entity.Story;

/** The kept stories. */
@ApplicationScoped
public class Stories {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final int MOST_ALIKE = 200;
    private static final int MOST = 500;
    private static final String FROM = " from Story s where (:state is null or s.state = :state)"
            + " and (:source is null or s.sourceId = :source)"
            + " and (:cluster is null or s.id = :cluster or s.reprintOf = :cluster)"
            + " and (:firsts = false or s.reprintOf is null)"
            + " and (:topic is null or s.id in (select x.id from Story x join x.topics t where t = :topic))"
            + " and (:text is null or lower(s.title) like :text escape '!')"
            + " and s.foundAt >= :from and s.foundAt < :until";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Story add(Story story) {
        entities.persist(story);
        return story;
    }

    public Story get(StoryId id) {
        return Optional.ofNullable(entities.find(Story.class, id.value()))
                .orElseThrow(() -> new NotFound(Story.class, id.value()));
    }

    /** Of two who decide about it at once the second waits, and then sees what the first did. */
    /** By their ids. */
    public Map<Long, Story> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select s from Story s where s.id in :ids", Story.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Story::id, each -> each));
    }

    public Story locked(StoryId id) {
        return Optional.ofNullable(entities.find(Story.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Story.class, id.value()));
    }

    /** Nobody else adds stories or sends the digest until the transaction ends. */
    public Ledger ledger() {
        return entities.find(Ledger.class, Ledger.ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    public Page<Story> page(StoryFilter filter, ZoneId zone, Page.Request asked) {
        var total = with(filter, zone, entities.createQuery("select count(s)" + FROM, Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = with(
                        filter,
                        zone,
                        entities.createQuery("select s" + FROM + " order by s.foundAt desc, s.id desc", Story.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private static <T> TypedQuery<T> with(StoryFilter filter, ZoneId zone, TypedQuery<T> query) {
        var from = filter.day() == null ? FIRST : filter.day();
        var until = filter.day() == null ? LAST : filter.day().plusDays(1);
        return query.setParameter("state", filter.state())
                .setParameter("source", filter.source())
                .setParameter("cluster", filter.cluster())
                .setParameter("firsts", filter.source() == null && filter.cluster() == null)
                .setParameter("topic", filter.topic())
                .setParameter("text", filter.text() == null ? null : Typed.anywhere(filter.text()))
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("until", until.atStartOfDay(zone).toInstant());
    }

    /** The first of each cluster that was found between two moments, newest first. */
    public List<Story> firsts(Instant from, Instant until) {
        return entities.createQuery(
                        "select s from Story s where s.reprintOf is null and s.foundAt > :from and s.foundAt <= :until"
                                + " order by s.foundAt desc, s.id desc",
                        Story.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many others stand under each of these. */
    public Map<Long, Long> reprints(Collection<Long> firsts) {
        if (firsts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select s.reprintOf, count(s) from Story s where s.reprintOf in :firsts group by s.reprintOf",
                        Object[].class)
                .setParameter("firsts", firsts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** All that are one with a story, itself left out. */
    public List<Story> others(Story story) {
        var first = story.reprintOf() == null ? story.id() : story.reprintOf();
        return entities.createQuery(
                        "select s from Story s where (s.id = :first or s.reprintOf = :first) and s.id <> :id"
                                + " order by s.foundAt, s.id",
                        Story.class)
                .setParameter("first", first)
                .setParameter("id", story.id())
                .setMaxResults(MOST_ALIKE)
                .getResultList();
    }

    public Set<String> known(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select s.address from Story s where s.address in :addresses", String.class)
                .setParameter("addresses", addresses)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Stories that may be the same, newest first. */
    public List<Story> alike(Set<Long> bands, Language language, Instant since) {
        if (bands.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from Story s where s.foundAt >= :since and s.language = :language"
                                + " and s.id in (select x.id from Story x join x.bands b where b in :bands)"
                                + " order by s.foundAt desc, s.id desc",
                        Story.class)
                .setParameter("since", since)
                .setParameter("language", language)
                .setParameter("bands", bands)
                .setMaxResults(MOST_ALIKE)
                .getResultList();
    }

    /** Those that nobody has decided about yet, for words that have changed. */
    public List<Story> undecidedSince(Instant since) {
        return entities.createQuery(
                        "select s from Story s where s.foundAt >= :since"
                                + " and s.state = org.zhengtong.portal.media.StoryState.NEW order by s.id",
                        Story.class)
                .setParameter("since", since)
                .setMaxResults(MOST * 10)
                .getResultList();
    }

    /** What is too old to be the same as anything new needs no fingerprint. */
    public void forgetBands(Instant before) {
        entities.createNativeQuery(
                        "delete from media_story_band where story_id in (select id from media_story where found_at < ?)")
                .setParameter(1, before)
                .executeUpdate();
    }
}
