package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.entity.RoleScope;

/** Finds how far an account's permissions reach. */
@ApplicationScoped
public class Scopes {

    private static final String GRANTS = """
            select r.scope, u.id, u.path from Grant g, Role r join r.permissions p, Unit u
            where g.accountId = :account and r.code = g.role and p = :permission and u.id = g.unitId
              and g.validFrom <= :today and (g.validUntil is null or g.validUntil >= :today)
            """;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public DataScope of(AccountId account, String permission, LocalDate today) {
        List<Object[]> grants = entities.createQuery(GRANTS, Object[].class)
                .setParameter("account", account.value())
                .setParameter("permission", permission)
                .setParameter("today", today)
                .getResultList();
        var units = new TreeSet<Long>();
        for (var grant : grants) {
            switch ((RoleScope) grant[0]) {
                case COUNTY -> {
                    return DataScope.COUNTY;
                }
                case UNIT_AND_BELOW -> units.addAll(below((String) grant[2]));
                case UNIT -> units.add((Long) grant[1]);
                case OWN -> {
                    // Nothing beyond one's own.
                }
            }
        }
        return new DataScope(false, List.copyOf(units));
    }

    private List<Long> below(String path) {
        return entities.createQuery("select u.id from Unit u where u.path like :path", Long.class)
                .setParameter("path", path + "%")
                .getResultList();
    }
}
