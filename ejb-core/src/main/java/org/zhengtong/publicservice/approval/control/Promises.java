package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.approval.PromiseFilter;
import org.zhengtong.publicservice.approval.PromiseRow;
import org.zhengtong.publicservice.approval.entity.Promise;

/** The kept promises. */
@ApplicationScoped
public class Promises {

    /** Rights stand in the query: a case out of reach is neither listed nor counted. */
    private static final String REACH = " (:county = true or a.unitId in :units"
            + " or exists (select 1 from a.involvedUnits involved where involved in :units))";

    private static final String FROM = " from Promise p join Application a on a.id = p.applicationId where" + REACH;

    private static final String ROW = "select new org.zhengtong.publicservice.approval.PromiseRow(p.id, a.number,"
            + " a.titleZh, a.titleEn, a.applicant.name, a.unitId, a.matterVersion, p.material, p.kind, p.state, p.due,"
            + " p.checkDue, p.checkedOn, a.demo)";

    private static final String OPEN = " and p.state = org.zhengtong.publicservice.approval.PromiseState.OPEN";

    private static final String BROKEN = " and p.state = org.zhengtong.publicservice.approval.PromiseState.BROKEN"
            + " and p.checkedOn is null and a.stage in (org.zhengtong.publicservice.approval.Stage.IN_HANDLING,"
            + " org.zhengtong.publicservice.approval.Stage.GRANTED)";

    private static final String TO_CHECK = " and p.checkDue is not null and p.checkedOn is null";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Promise promise) {
        entities.persist(promise);
        entities.flush();
    }

    public List<Promise> of(long application) {
        return entities.createQuery(
                        "select p from Promise p where p.applicationId = :application order by p.id", Promise.class)
                .setParameter("application", application)
                .getResultList();
    }

    public Optional<Promise> find(long id) {
        return Optional.ofNullable(entities.find(Promise.class, id));
    }

    /** As it stands now, held until the end of the transaction. */
    public Promise locked(long id) {
        var promise = find(id).orElseThrow(() -> new NotFound(Promise.class, id));
        entities.refresh(promise, LockModeType.PESSIMISTIC_WRITE);
        return promise;
    }

    /** @param application whose promise it has to be */
    public Promise locked(long application, String material) {
        return of(application).stream()
                .filter(promise -> promise.material().equals(material))
                .findFirst()
                .map(promise -> locked(promise.id()))
                .orElseThrow(() -> new NotFound(Promise.class, material));
    }

    /** Ids of those whose clock runs over days that count differently now. */
    public List<Long> openOver(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select p.id from Promise p join Application a on a.id = p.applicationId"
                                + " where p.due >= :from and a.acceptedOn <= :to" + OPEN + " order by p.id",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Of these cases, as far as they are in reach. */
    public List<PromiseRow> of(Collection<String> numbers, DataScope scope) {
        return entities.createQuery(ROW + FROM + " and a.number in :numbers order by p.id", PromiseRow.class)
                .setParameter("numbers", numbers)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .getResultList();
    }

    public Page<PromiseRow> search(PromiseFilter filter, DataScope scope, Page.Request asked) {
        var filtered = FROM + narrowed(filter);
        var total = entities.createQuery("select count(p)" + filtered, Long.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(ROW + filtered + ordered(filter), PromiseRow.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private static String narrowed(PromiseFilter filter) {
        return switch (filter) {
            case OUTSTANDING -> OPEN;
            case BROKEN -> BROKEN;
            case TO_CHECK -> TO_CHECK;
            case ALL -> "";
        };
    }

    private static String ordered(PromiseFilter filter) {
        return switch (filter) {
            case OUTSTANDING -> " order by p.due nulls last, p.id";
            case TO_CHECK -> " order by p.checkDue, p.id";
            case BROKEN, ALL -> " order by p.id desc";
        };
    }
}
