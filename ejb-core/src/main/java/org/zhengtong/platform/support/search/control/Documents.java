package org.zhengtong.platform.support.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.entity.SearchDocument;
import org.zhengtong.platform.support.search.entity.SearchState;

/** The kept documents. Each change goes into the index with the commit of its transaction. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Numbers go up on all nodes: what is told of while a source is gone through has a later one than the round, and so is
     * not taken for something that the round did not meet.
     */
    public long nextRound() {
        return ((Number) entities.createNativeQuery("select nextval('search_round_seq')")
                        .getSingleResult())
                .longValue();
    }

    /**
     * What was told of since the round began is newer than what the round read.
     *
     * @param round in which the source is gone through; null outside of one
     */
    public void keep(Document told, Long round) {
        var found = find(told.source(), told.key());
        if (round != null && found.filter(each -> each.isToldAfter(round)).isPresent()) {
            return;
        }
        var document = found.orElseGet(() -> new SearchDocument(told));
        document.tell(
                told, Sounds.of(told.title(), told.words()), round == null ? nextRound() : round, clock.instant());
        if (found.isEmpty()) {
            entities.persist(document);
        }
    }

    public void leave(String source, String key) {
        find(source, key).filter(each -> !each.isGone()).ifPresent(each -> each.leave(nextRound(), clock.instant()));
    }

    /** What a round over a source did not meet is gone, a portion at a time. @return how many were left */
    public int leaveUnmet(String source, long round, int most) {
        var unmet = entities.createQuery(
                        "select d from SearchDocument d where d.source = :source and d.gone = false"
                                + " and d.round < :round order by d.id",
                        SearchDocument.class)
                .setParameter("source", source)
                .setParameter("round", round)
                .setMaxResults(most)
                .getResultList();
        unmet.forEach(each -> each.leave(round, clock.instant()));
        return unmet.size();
    }

    private Optional<SearchDocument> find(String source, String key) {
        return entities.createQuery(
                        "select d from SearchDocument d where d.source = :source and d.documentKey = :key",
                        SearchDocument.class)
                .setParameter("source", source)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public long count() {
        return entities.createQuery("select count(d) from SearchDocument d where d.gone = false", Long.class)
                .getSingleResult();
    }

    /** Those whose words are known: rows of before words were kept wait to be told again. */
    public long count(String source) {
        return entities.createQuery(
                        "select count(d) from SearchDocument d where d.gone = false and d.source = :source"
                                + " and d.words is not null",
                        Long.class)
                .setParameter("source", source)
                .getSingleResult();
    }

    /** Under which keys those of them that are still there are known: an index that a crash left behind may know more. */
    public Map<Long, String> present(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d.id, d.documentKey from SearchDocument d where d.id in :ids and d.gone = false",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<Meant.Named> named(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.zhengtong.platform.support.search.control.Meant$Named(d.title, d.words)"
                                        + " from SearchDocument d where d.id in :ids and d.gone = false order by d.id",
                                Meant.Named.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Writes a portion into the index again. @return the last of it; 0 if there was none */
    public long reindex(long after, int most) {
        var portion = entities.createQuery(
                        "select d from SearchDocument d where d.id > :after order by d.id", SearchDocument.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        reindex(portion);
        return portion.isEmpty() ? 0 : portion.get(portion.size() - 1).id();
    }

    /**
     * What a crash, or a backend that was down, left in the index or kept from it is put right.
     *
     * @param known when the index last learned of each of some documents, in milliseconds
     * @return how many of them are there rightly now
     */
    public long tidy(Map<Long, Optional<Instant>> known) {
        var changed = changed(known.keySet());
        var plan = Search.session(entities).indexingPlan();
        known.forEach((id, at) -> {
            if (!at.equals(Optional.ofNullable(changed.get(id)))) {
                var row = entities.find(SearchDocument.class, id);
                if (row == null) {
                    plan.purge(SearchDocument.class, id, null);
                } else {
                    plan.addOrUpdate(row);
                }
            }
        });
        return changed.size();
    }

    /** When those of them that are still there have changed. */
    private Map<Long, Instant> changed(Collection<Long> ids) {
        return entities.createQuery(
                        "select d.id, d.changedAt from SearchDocument d where d.id in :ids and d.gone = false",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> ((Instant) row[1]).truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Nobody waits for each portion to be on disk: {@link #flush} does for all. */
    private void reindex(List<SearchDocument> portion) {
        var session = Search.session(entities);
        session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
        portion.forEach(session.indexingPlan()::addOrUpdate);
    }

    /** Returns when everything that was given to the index is on disk and can be found. */
    public void flush() {
        var workspace = Search.session(entities).workspace(SearchDocument.class);
        workspace.flush();
        workspace.refresh();
    }

    public SearchState state() {
        return entities.find(SearchState.class, SearchState.ID);
    }

    /** Nobody else begins meanwhile. */
    public SearchState lockedState() {
        return entities.find(SearchState.class, SearchState.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
