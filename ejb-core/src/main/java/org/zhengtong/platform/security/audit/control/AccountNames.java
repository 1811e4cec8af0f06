package org.zhengtong.platform.security.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.kernel.AccountId;

/** Names of accounts as the trail notes them. Kept in memory: a trail tells who it was, not how they are called today. */
@ApplicationScoped
public class AccountNames {

    private static final int MOST = 50_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    private final ConcurrentHashMap<AccountId, String> known = new ConcurrentHashMap<>();

    public String of(AccountId account) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(account, this::load);
    }

    private String load(AccountId account) {
        var names = entities.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", account.value())
                .getResultList();
        return names.isEmpty() ? account.principalName() : names.get(0);
    }
}
