package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.rating.GradeCount;

/**
 * Counts what was done for people in some days: one query for what was filed, one for what was decided, with its pauses.
 * {@link Applications} lists the same cases by the same conditions.
 */
@ApplicationScoped
public class ServiceCounts {

    private static final String REACH = " (:county = true or a.unitId in :units"
            + " or exists (select 1 from a.involvedUnits involved where involved in :units))";

    private static final String RECEIVED = "select a.unitId, a.matterCode, a.submittedAt, a.correctionUsed"
            + " from Application a where" + REACH + " and a.submittedAt >= :from and a.submittedAt < :before";

    private static final String DECIDED =
            "select a.id, a.unitId, a.matterCode, a.decidedOn, a.acceptedOn, a.promisedDue,"
                    + " p.fromDay, p.toDay from Application a left join a.interruptions p where" + REACH
                    + " and a.stage in (org.zhengtong.publicservice.approval.Stage.GRANTED,"
                    + " org.zhengtong.publicservice.approval.Stage.REFUSED)"
                    + " and a.decidedOn >= :from and a.decidedOn <= :to order by a.id";

    private static final String ON_PORTAL = "select a.applicant.kind, count(a) from Application a"
            + " where a.channel = org.zhengtong.publicservice.approval.Channel.PORTAL"
            + " and a.submittedAt >= :from and a.submittedAt < :before group by a.applicant.kind";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    /** By unit, matter and day. */
    public List<ServiceFigure> of(LocalDate from, LocalDate to, DataScope scope, List<GradeCount> ratings) {
        return Stream.of(received(from, to, scope), decided(from, to, scope), rated(ratings))
                .flatMap(figures -> figures)
                .collect(Collectors.groupingBy(ServiceCounts::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> ServiceFigure.sum(
                        same,
                        same.get(0).unit(),
                        same.get(0).matter(),
                        same.get(0).day()))
                .toList();
    }

    /**
     * How many applications came in over the portal, by the kind of their applicants.
     *
     * @param before the first moment after
     */
    public Map<String, Long> filedOnPortal(Instant from, Instant before) {
        return entities.createQuery(ON_PORTAL, Object[].class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static List<Object> place(ServiceFigure figure) {
        return List.of(figure.unit(), figure.matter() == null ? "" : figure.matter(), figure.day());
    }

    private Stream<ServiceFigure> received(LocalDate from, LocalDate to, DataScope scope) {
        var zone = clock.getZone();
        return within(scope, entities.createQuery(RECEIVED, Object[].class))
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("before", to.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultStream()
                .map(row -> new ServiceFigure(
                        (Long) row[0],
                        (String) row[1],
                        LocalDate.ofInstant((Instant) row[2], zone),
                        1,
                        (Boolean) row[3] ? 1 : 0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0));
    }

    /** A case with several pauses comes in as many rows. */
    private Stream<ServiceFigure> decided(LocalDate from, LocalDate to, DataScope scope) {
        return within(scope, entities.createQuery(DECIDED, Object[].class))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::decided);
    }

    private ServiceFigure decided(List<Object[]> rows) {
        var row = rows.get(0);
        var decidedOn = (LocalDate) row[3];
        var acceptedOn = (LocalDate) row[4];
        var promisedDue = (LocalDate) row[5];
        var pauses = new ArrayList<Pause>();
        rows.stream()
                .filter(each -> each[6] != null)
                .forEach(each -> pauses.add(new Pause((LocalDate) each[6], (LocalDate) each[7], null)));
        var inTime = promisedDue == null || !decidedOn.isAfter(promisedDue);
        return new ServiceFigure(
                (Long) row[1],
                (String) row[2],
                decidedOn,
                0,
                0,
                1,
                inTime ? 1 : 0,
                worked(acceptedOn, decidedOn, pauses),
                worked(acceptedOn, promisedDue, pauses),
                0,
                0);
    }

    /** Working days after the first day, up to and including the last, without the paused ones; 0 without both days. */
    private long worked(LocalDate first, LocalDate last, List<Pause> pauses) {
        if (first == null || last == null || !first.isBefore(last)) {
            return 0;
        }
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> pauses.stream().noneMatch(pause -> pause.covers(day)))
                .count();
    }

    private static Stream<ServiceFigure> rated(List<GradeCount> ratings) {
        return ratings.stream()
                .map(each -> new ServiceFigure(
                        each.unit(),
                        each.matter(),
                        each.day(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        each.ratings(),
                        each.grade().isBad() ? 0 : each.ratings()));
    }

    private static TypedQuery<Object[]> within(DataScope scope, TypedQuery<Object[]> query) {
        return query.setParameter("county", scope.county()).setParameter("units", scope.unitsOrNone());
    }
}
