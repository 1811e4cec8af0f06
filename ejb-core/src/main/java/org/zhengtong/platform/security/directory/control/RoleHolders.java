package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.RightHolders;
import org.zhengtong.platform.support.workflow.Group;

/** Who holds which role where, on a day. */
@ApplicationScoped
public class RoleHolders {

    private static final String VALID =
            " and g.validFrom <= :today and (g.validUntil is null or g.validUntil >= :today)";

    /** Once a group, however many people are in it. */
    private static final String WITH_RIGHT = "select distinct g.unitId, g.role,"
            + " case when r.scope = org.zhengtong.platform.security.identity.entity.RoleScope.COUNTY"
            + " then true else false end, r.heads from Grant g, Role r join r.permissions p, Unit u, Account a"
            + " where r.code = g.role and p = :permission and u.id = g.unitId and a.id = g.accountId"
            + " and a.state = org.zhengtong.platform.security.identity.entity.AccountState.ACTIVE"
            + " and g.accountId <> :besides"
            + " and (r.scope = org.zhengtong.platform.security.identity.entity.RoleScope.COUNTY"
            + " or g.unitId = :unit and r.scope = org.zhengtong.platform.security.identity.entity.RoleScope.UNIT"
            + " or r.scope = org.zhengtong.platform.security.identity.entity.RoleScope.UNIT_AND_BELOW"
            + " and locate(u.path, :path) = 1)" + VALID + " order by g.unitId, g.role";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public List<Group> groupsOf(AccountId person, LocalDate today) {
        return entities.createQuery(
                        "select distinct new org.zhengtong.platform.support.workflow.Group(g.unitId, g.role)"
                                + " from Grant g where g.accountId = :person" + VALID,
                        Group.class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getResultList();
    }

    public List<AccountId> membersOf(Group group, LocalDate today) {
        return entities.createQuery(
                        "select distinct new org.zhengtong.kernel.AccountId(g.accountId) from Grant g, Account a"
                                + " where a.id = g.accountId and a.state ="
                                + " org.zhengtong.platform.security.identity.entity.AccountState.ACTIVE"
                                + " and g.unitId = :unit and g.role = :role" + VALID,
                        AccountId.class)
                .setParameter("unit", group.unit())
                .setParameter("role", group.role())
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * Groups whose right reaches a unit, and in which there is somebody besides one person.
     *
     * @param unit null for what belongs to no unit: then only rights in the whole county reach it
     */
    public List<RightHolders> withRight(String permission, UnitPath unit, AccountId besides, LocalDate today) {
        return entities.createQuery(WITH_RIGHT, Object[].class)
                .setParameter("permission", permission)
                .setParameter("besides", besides.value())
                .setParameter("unit", unit == null ? -1L : unit.unit())
                .setParameter("path", unit == null ? "" : unit.path())
                .setParameter("today", today)
                .getResultStream()
                .map(row ->
                        new RightHolders(new Group((Long) row[0], (String) row[1]), (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    /** Where a unit stands in the tree. */
    public Optional<UnitPath> pathOf(long unit) {
        return entities.createQuery("select u.path from Unit u where u.id = :unit", String.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst()
                .map(path -> new UnitPath(unit, path));
    }

    /** A unit and those above it. */
    public record UnitPath(long unit, String path) {}

    /** How many open accounts hold a role in a unit. */
    public long countIn(long unit, LocalDate today) {
        return entities.createQuery(
                        "select count(distinct g.accountId) from Grant g, Account a where a.id = g.accountId"
                                + " and a.state = org.zhengtong.platform.security.identity.entity.AccountState.ACTIVE"
                                + " and g.unitId = :unit" + VALID,
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** A unit in which somebody holds a role now. */
    public Optional<Long> unitOf(String role, LocalDate today) {
        return entities.createQuery(
                        "select g.unitId from Grant g where g.role = :role" + VALID + " order by g.unitId", Long.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The role of the heads who sit in a unit now. */
    public Optional<String> headRoleIn(long unit, LocalDate today) {
        return entities.createQuery(
                        "select r.code from Grant g, Role r where r.code = g.role and r.heads = true"
                                + " and g.unitId = :unit" + VALID + " order by r.code",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
