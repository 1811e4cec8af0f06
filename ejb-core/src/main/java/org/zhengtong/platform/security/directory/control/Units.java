package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.entity.Position;
import org.zhengtong.platform.security.directory.entity.Unit;

/** The kept units and posts. */
@ApplicationScoped
public class Units {

    private static final String STAFF = "select new org.zhengtong.platform.security.directory.StaffView("
            + "new org.zhengtong.kernel.AccountId(a.id), a.name, u.id,"
            + " new org.zhengtong.kernel.Bilingual(u.shortZh, u.shortEn),"
            + " new org.zhengtong.kernel.Bilingual(p.titleZh, p.titleEn))";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Unit unit) {
        entities.persist(unit);
    }

    public void add(Position position) {
        entities.persist(position);
    }

    public List<Unit> all() {
        return entities.createQuery("select u from Unit u order by u.sortOrder, u.id", Unit.class)
                .getResultList();
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(u) from Unit u", Long.class).getSingleResult() == 0;
    }

    /** Main post of a member of staff. */
    public Optional<StaffView> staff(AccountId account) {
        return entities.createQuery(
                        STAFF + " from Account a, Position p, Unit u"
                                + " where p.accountId = a.id and u.id = p.unitId and p.main = true and a.id = :account",
                        StaffView.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /** @param text part of a name, title or unit; null for all */
    public Page<StaffView> staff(String text, Long unit, Page.Request page) {
        var from = " from Account a, Position p, Unit u where p.accountId = a.id and u.id = p.unitId and p.main = true"
                + " and (:text is null or lower(a.name) like :text escape '!' or p.titleZh like :text escape '!'"
                + " or u.nameZh like :text escape '!' or lower(p.titleEn) like :text escape '!'"
                + " or lower(u.nameEn) like :text escape '!')"
                + " and (:unit is null or u.id = :unit)";
        var pattern = text == null ? null : Typed.anywhere(text);
        var rows = entities.createQuery(STAFF + from + " order by u.sortOrder, p.id", StaffView.class)
                .setParameter("text", pattern)
                .setParameter("unit", unit)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        var total = entities.createQuery("select count(a)" + from, Long.class)
                .setParameter("text", pattern)
                .setParameter("unit", unit)
                .getSingleResult();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /** Who in a unit may do something there, on a day. */
    public List<StaffView> staffWith(String permission, long unit, LocalDate today) {
        return entities.createQuery(
                        STAFF + " from Account a, Position p, Unit u"
                                + " where p.accountId = a.id and u.id = p.unitId and p.main = true and a.state ="
                                + " org.zhengtong.platform.security.identity.entity.AccountState.ACTIVE"
                                + " and exists (select g from Grant g, Role r join r.permissions held"
                                + "   where g.accountId = a.id and g.unitId = :unit and r.code = g.role"
                                + "   and held = :permission and g.validFrom <= :today"
                                + "   and (g.validUntil is null or g.validUntil >= :today))"
                                + " order by p.id",
                        StaffView.class)
                .setParameter("permission", permission)
                .setParameter("unit", unit)
                .setParameter("today", today)
                .getResultList();
    }

    public Optional<Long> idByDivision(String division, UnitKind kind) {
        return entities.createQuery(
                        "select u.id from Unit u where u.division = :division and u.kind = :kind order by u.id",
                        Long.class)
                .setParameter("division", division)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
