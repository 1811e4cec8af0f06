package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.hall.TicketState;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Ticket;

/** The kept tickets; asked for by day, so that yesterday's never wait. */
@ApplicationScoped
public class Tickets {

    private static final String WAITING =
            " from Ticket t where t.day = :day and t.state = org.zhengtong.publicservice.hall.TicketState.WAITING";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Ticket add(Ticket ticket) {
        entities.persist(ticket);
        return ticket;
    }

    public Ticket get(long id) {
        return Optional.ofNullable(entities.find(Ticket.class, id)).orElseThrow(() -> new NotFound(Ticket.class, id));
    }

    public Optional<Ticket> find(Hall hall, LocalDate day, String label) {
        return entities.createQuery(
                        "select t from Ticket t where t.hall = :hall and t.day = :day and t.label = :label",
                        Ticket.class)
                .setParameter("hall", hall.id())
                .setParameter("day", day)
                .setParameter("label", label)
                .getResultStream()
                .findFirst();
    }

    /** By what is printed on it. */
    public Optional<Ticket> byCode(String ratingCode) {
        return byCode(ratingCode, LockModeType.NONE);
    }

    /** As {@link #byCode}, held until the end of the transaction: a visit is rated once. */
    public Optional<Ticket> lockedByCode(String ratingCode) {
        return byCode(ratingCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Ticket> byCode(String ratingCode, LockModeType lock) {
        return entities.createQuery("select t from Ticket t where t.ratingCode = :code", Ticket.class)
                .setParameter("code", ratingCode)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Who is called next from some queues, in order. */
    public List<Ticket> next(Collection<Long> lines, LocalDate day, int most) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select t" + WAITING + " and t.line in :lines order by t.preference, t.takenAt, t.id",
                        Ticket.class)
                .setParameter("day", day)
                .setParameter("lines", lines)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many wait, by queue; queues in which nobody waits are left out. */
    public Map<Long, Long> waiting(LocalDate day) {
        return entities.createQuery("select t.line, count(t)" + WAITING + " group by t.line", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** How many of its queue are called before a ticket that waits. */
    public long ahead(Ticket ticket) {
        if (ticket.state() != TicketState.WAITING) {
            return 0;
        }
        return entities.createQuery(
                        "select count(t)" + WAITING + " and t.line = :line and (t.preference < :preference"
                                + " or t.preference = :preference and (t.takenAt < :takenAt"
                                + " or t.takenAt = :takenAt and t.id < :id))",
                        Long.class)
                .setParameter("day", ticket.day())
                .setParameter("line", ticket.line())
                .setParameter("preference", ticket.preference())
                .setParameter("takenAt", ticket.takenAt())
                .setParameter("id", ticket.id())
                .getSingleResult();
    }

    /** Whom a hall's counters call now, the last call first. */
    public List<Ticket> called(Hall hall, LocalDate day, int most) {
        return inState("t.hall = :of", hall.id(), TicketState.CALLED, day, most);
    }

    public List<Ticket> absent(Hall hall, LocalDate day, int most) {
        return inState("t.hall = :of", hall.id(), TicketState.ABSENT, day, most);
    }

    public Optional<Ticket> atCounter(Counter counter, LocalDate day) {
        return inState("t.counter = :of", counter.id(), TicketState.CALLED, day, 1).stream()
                .findFirst();
    }

    public long servedAt(Counter counter, LocalDate day) {
        return entities.createQuery(
                        "select count(t) from Ticket t where t.counter = :counter and t.day = :day and t.state = :state",
                        Long.class)
                .setParameter("counter", counter.id())
                .setParameter("day", day)
                .setParameter("state", TicketState.SERVED)
                .getSingleResult();
    }

    /**
     * A hall's day by queue.
     *
     * @return queue, taken, served, absent, average and longest wait in seconds
     */
    public List<Object[]> figures(Hall hall, LocalDate day) {
        return entities.createQuery(
                        "select t.line, count(t), sum(case when t.state = :served then 1 else 0 end),"
                                + " sum(case when t.state = :absent then 1 else 0 end),"
                                + " avg(t.waitedSeconds), max(t.waitedSeconds)"
                                + " from Ticket t where t.hall = :hall and t.day = :day group by t.line",
                        Object[].class)
                .setParameter("served", TicketState.SERVED)
                .setParameter("absent", TicketState.ABSENT)
                .setParameter("hall", hall.id())
                .setParameter("day", day)
                .getResultList();
    }

    private List<Ticket> inState(String where, long of, TicketState state, LocalDate day, int most) {
        return entities.createQuery(
                        "select t from Ticket t where " + where
                                + " and t.day = :day and t.state = :state order by t.calledAt desc, t.id desc",
                        Ticket.class)
                .setParameter("of", of)
                .setParameter("day", day)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }
}
