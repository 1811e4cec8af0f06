package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** Names of roles and people for histories and drawings; roles are kept in memory. */
@ApplicationScoped
public class RoleNames {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    private final ConcurrentHashMap<String, Bilingual> roles = new ConcurrentHashMap<>();

    public Bilingual ofRole(String code) {
        return roles.computeIfAbsent(code, each -> entities.createQuery(
                        "select new org.zhengtong.kernel.Bilingual(r.nameZh, r.nameEn) from Role r where r.code = :code",
                        Bilingual.class)
                .setParameter("code", each)
                .getResultStream()
                .findFirst()
                .orElse(new Bilingual(each, each)));
    }

    /** Those of staff who work on cases. */
    public Map<String, Bilingual> ofSigners() {
        return entities.createQuery(
                        "select r.code, r.nameZh, r.nameEn from Role r where r.consoleRole is null order by r.code",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Bilingual((String) row[1], (String) row[2]),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public String ofAccount(AccountId person) {
        return entities.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", person.value())
                .getResultStream()
                .findFirst()
                .orElse(person.principalName());
    }
}
