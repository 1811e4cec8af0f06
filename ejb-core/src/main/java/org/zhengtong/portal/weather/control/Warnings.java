package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.entity.Warning;

/** All warnings. */
@ApplicationScoped
public class Warnings {

    /** More at once would be no warning any more. */
    private static final int MOST_IN_FORCE = 20;

    private static final String IN_REACH = " from Warning w where (:county = true or w.unitId in :units)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Warning warning) {
        entities.persist(warning);
    }

    public Warning get(WarningNumber number) {
        return find(number, LockModeType.NONE);
    }

    /** Two who lift it take turns: the second finds it lifted. */
    public Warning locked(WarningNumber number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Warning find(WarningNumber number, LockModeType lock) {
        return entities.createQuery("select w from Warning w where w.number = :number", Warning.class)
                .setParameter("number", number.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Warning.class, number));
    }

    /** The gravest first, then the latest. */
    public List<Warning> inForce(Instant now) {
        return entities.createQuery(
                        "select w from Warning w where w.liftedAt is null and w.endsAt > :now and w.issuedAt <= :now"
                                + " order by case w.colour when 'RED' then 0 when 'ORANGE' then 1 when 'YELLOW' then 2"
                                + " else 3 end, w.issuedAt desc",
                        Warning.class)
                .setParameter("now", now)
                .setMaxResults(MOST_IN_FORCE)
                .getResultList();
    }

    /** The latest first. */
    public Page<Warning> page(DataScope scope, Page.Request asked) {
        var count = entities.createQuery("select count(w)" + IN_REACH, Long.class);
        var rows = entities.createQuery("select w" + IN_REACH + " order by w.issuedAt desc, w.id desc", Warning.class);
        for (var query : List.of(count, rows)) {
            query.setParameter("county", scope.county()).setParameter("units", scope.unitsOrNone());
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page.first(), page.size());
    }
}
