package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentState;
import org.zhengtong.publicservice.hall.entity.Appointment;
import org.zhengtong.publicservice.hall.entity.Ticket;

/** The kept appointments. */
@ApplicationScoped
public class Appointments {

    /** Those that take a place: one that was missed has taken it. */
    private static final List<AppointmentState> TAKING =
            List.of(AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.MISSED);

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Appointment appointment) {
        entities.persist(appointment);
    }

    /** Locked: of a cancellation and an arrival at the same instant one comes first. */
    public Optional<Appointment> locked(AppointmentNumber number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Appointment> find(AppointmentNumber number) {
        return find(number, LockModeType.NONE);
    }

    /** Places taken on a day of a queue, by the beginning of the slot. */
    public Map<LocalTime, Long> taken(long line, LocalDate day) {
        return entities.createQuery(
                        "select a.begins, count(a) from Appointment a"
                                + " where a.line = :line and a.day = :day and a.state in :taking group by a.begins",
                        Object[].class)
                .setParameter("line", line)
                .setParameter("day", day)
                .setParameter("taking", TAKING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalTime) row[0], row -> (Long) row[1]));
    }

    /** What the holder of a ticket said they come for. */
    public Optional<String> purposeOf(Ticket ticket) {
        return entities.createQuery(
                        "select a.about from Appointment a, Line l where l.id = a.line and l.hall = :hall"
                                + " and a.day = :day and a.ticket = :label and a.about is not null",
                        String.class)
                .setParameter("hall", ticket.hall())
                .setParameter("day", ticket.day())
                .setParameter("label", ticket.label())
                .getResultStream()
                .findFirst();
    }

    public long open(AccountId account) {
        return entities.createQuery(
                        "select count(a) from Appointment a where a.account = :account and a.state = :booked",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("booked", AppointmentState.BOOKED)
                .getSingleResult();
    }

    /** The days on which somebody did not come, since a day, the last one first. */
    public List<LocalDate> missed(AccountId account, LocalDate since, int most) {
        return entities.createQuery(
                        "select a.day from Appointment a where a.account = :account and a.state = :missed"
                                + " and a.day >= :since order by a.day desc",
                        LocalDate.class)
                .setParameter("account", account.value())
                .setParameter("missed", AppointmentState.MISSED)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    public Page<Appointment> of(AccountId account, Page.Request asked) {
        var total = entities.createQuery("select count(a) from Appointment a where a.account = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select a from Appointment a where a.account = :account order by a.day desc, a.begins desc, a.id",
                        Appointment.class)
                .setParameter("account", account.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private Optional<Appointment> find(AppointmentNumber number, LockModeType lock) {
        return entities.createQuery("select a from Appointment a where a.number = :number", Appointment.class)
                .setParameter("number", number.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
