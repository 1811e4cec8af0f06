package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.entity.Unit;

/** The kept units, and who works in them. */
@ApplicationScoped
public class Units {

    private static final String STAFF = "select new org.zhengtong.platform.security.directory.StaffView("
            + "new org.zhengtong.kernel.AccountId(a.id), a.name, u.id,"
            + " new org.zhengtong.kernel.Bilingual(u.shortZh, u.shortEn),"
            + " new org.zhengtong.kernel.Bilingual(o.titleZh, o.titleEn), o.id)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Unit unit) {
        entities.persist(unit);
    }

    public Unit get(UnitKey key) {
        return one(key, LockModeType.NONE);
    }

    /** To be changed: nobody else changes it, or what belongs to it, until the transaction ends. */
    public Unit locked(UnitKey key) {
        return one(key, LockModeType.PESSIMISTIC_WRITE);
    }

    private Unit one(UnitKey key, LockModeType lock) {
        return entities.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", key.code())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Unit.class, key.code()));
    }

    /** Likewise, for somebody who comes into it. */
    public Unit lockedOpen(long id) {
        var unit = Optional.ofNullable(entities.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Unit.class, id));
        unit.requireOpen();
        return unit;
    }

    /** Empty for the county itself. */
    public Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parent()).map(id -> entities.find(Unit.class, id));
    }

    public boolean isCodeTaken(String code) {
        return count("select count(u) from Unit u where u.code = :what", code) > 0;
    }

    /** Whether another open unit of the kind has this division for its own. */
    public boolean isDivisionTaken(String division, UnitKind kind, Long except) {
        return entities.createQuery(
                                "select count(u) from Unit u where u.division = :division and u.kind = :kind"
                                        + " and u.closedOn is null and u.id <> :except",
                                Long.class)
                        .setParameter("division", division)
                        .setParameter("kind", kind)
                        .setParameter("except", except == null ? -1 : except)
                        .getSingleResult()
                > 0;
    }

    /** All units below one, in any depth. */
    public List<Unit> below(Unit unit) {
        return entities.createQuery("select u from Unit u where u.path like :path and u.id <> :id", Unit.class)
                .setParameter("path", unit.path() + "%")
                .setParameter("id", unit.id())
                .getResultList();
    }

    public long openBelow(Unit unit) {
        return count("select count(u) from Unit u where u.parentId = :what and u.closedOn is null", unit.id());
    }

    private long count(String query, Object what) {
        return entities.createQuery(query, Long.class)
                .setParameter("what", what)
                .getSingleResult();
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
                        STAFF + " from Account a, Position p, Post o, Unit u"
                                + " where p.accountId = a.id and o.id = p.postId and u.id = o.unitId and p.main = true and a.id = :account",
                        StaffView.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /** @param text part of a name, title or unit; null for all */
    public Page<StaffView> staff(String text, Long unit, Page.Request asked) {
        var from =
                " from Account a, Position p, Post o, Unit u where p.accountId = a.id and o.id = p.postId and u.id = o.unitId and p.main = true"
                        + " and (:text is null or lower(a.name) like :text escape '!' or o.titleZh like :text escape '!'"
                        + " or u.nameZh like :text escape '!' or lower(o.titleEn) like :text escape '!'"
                        + " or lower(u.nameEn) like :text escape '!')"
                        + " and (:unit is null or u.id = :unit)";
        var pattern = text == null ? null : Typed.anywhere(text);
        var total = entities.createQuery("select count(a)" + from, Long.class)
                .setParameter("text", pattern)
                .setParameter("unit", unit)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(STAFF + from + " order by u.sortOrder, p.id", StaffView.class)
                .setParameter("text", pattern)
                .setParameter("unit", unit)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /** Who in a unit may do something there, on a day. */
    public List<StaffView> staffWith(String permission, long unit, LocalDate today) {
        return entities.createQuery(
                        STAFF + " from Account a, Position p, Post o, Unit u"
                                + " where p.accountId = a.id and o.id = p.postId and u.id = o.unitId and p.main = true and a.state ="
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

    /** Whether somebody of the staff may do something anywhere, on a day. */
    public boolean mayAnywhere(AccountId account, String permission, LocalDate today) {
        return entities.createQuery(
                                "select count(g) from Grant g, Role r join r.permissions held, Account a"
                                        + " where a.id = g.accountId and g.accountId = :account and r.code = g.role"
                                        + " and a.state ="
                                        + " org.zhengtong.platform.security.identity.entity.AccountState.ACTIVE"
                                        + " and held = :permission and g.validFrom <= :today"
                                        + " and (g.validUntil is null or g.validUntil >= :today)",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("permission", permission)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
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
