package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;

/** The kept halls with their queues and counters: a handful each. */
@ApplicationScoped
public class Halls {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Hall add(Hall hall) {
        entities.persist(hall);
        return hall;
    }

    public Line add(Line line) {
        entities.persist(line);
        return line;
    }

    public Counter add(Counter counter) {
        entities.persist(counter);
        return counter;
    }

    public List<Hall> all() {
        return entities.createQuery("select h from Hall h order by h.id", Hall.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Hall> find(String code) {
        return entities.createQuery("select h from Hall h where h.code = :code", Hall.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Hall get(String code) {
        return find(code).orElseThrow(() -> new NotFound(Hall.class, code));
    }

    public Hall get(long id) {
        return Optional.ofNullable(entities.find(Hall.class, id)).orElseThrow(() -> new NotFound(Hall.class, id));
    }

    /** Of two counters that call at once the second waits, and then finds who is next after the first. */
    public void lock(Hall hall) {
        entities.lock(hall, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All queues of all halls, in the order of their letters. */
    public List<Line> lines() {
        return entities.createQuery("select l from Line l order by l.prefix", Line.class)
                .getResultList();
    }

    public Line line(long id) {
        return Optional.ofNullable(entities.find(Line.class, id)).orElseThrow(() -> new NotFound(Line.class, id));
    }

    /** Of two who want the last place the second waits, and then finds it taken. */
    public Line lockedLine(long id) {
        return Optional.ofNullable(entities.find(Line.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Line.class, id));
    }

    public List<Counter> counters(Hall hall) {
        return entities.createQuery("select c from Counter c where c.hall = :hall order by c.number", Counter.class)
                .setParameter("hall", hall.id())
                .getResultList();
    }

    public Counter counter(long id) {
        return Optional.ofNullable(entities.find(Counter.class, id)).orElseThrow(() -> new NotFound(Counter.class, id));
    }

    public Counter lockedCounter(long id) {
        return Optional.ofNullable(entities.find(Counter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Counter.class, id));
    }

    /** Where a clerk sits; perhaps since another day. */
    public List<Counter> seatsOf(long clerk) {
        return entities.createQuery("select c from Counter c where c.clerkId = :clerk order by c.id", Counter.class)
                .setParameter("clerk", clerk)
                .getResultList();
    }
}
