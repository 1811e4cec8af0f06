package org.zhengtong.platform.support.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.search.entity.KeptSearch;

/** Searches that people keep, each person's apart. */
@ApplicationScoped
public class KeptSearches {

    /** Of one person at one of the two sites. */
    public static final int MOST = 50;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Documents documents;

    /** One is added at a time: two of the same name, or one too many, would slip in otherwise. */
    public void lock() {
        documents.lockedState();
    }

    public KeptSearch add(KeptSearch search) {
        entities.persist(search);
        return search;
    }

    public void remove(KeptSearch search) {
        entities.remove(search);
    }

    /** By name. */
    public List<KeptSearch> of(AccountId owner, boolean internal) {
        return entities.createQuery(
                        "select k from KeptSearch k where k.accountId = :owner and k.internal = :internal"
                                + " order by k.name, k.id",
                        KeptSearch.class)
                .setParameter("owner", owner.value())
                .setParameter("internal", internal)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<KeptSearch> find(AccountId owner, boolean internal, String name) {
        return entities.createQuery(
                        "select k from KeptSearch k where k.accountId = :owner and k.internal = :internal"
                                + " and k.name = :name",
                        KeptSearch.class)
                .setParameter("owner", owner.value())
                .setParameter("internal", internal)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public long count(AccountId owner, boolean internal) {
        return entities.createQuery(
                        "select count(k) from KeptSearch k where k.accountId = :owner and k.internal = :internal",
                        Long.class)
                .setParameter("owner", owner.value())
                .setParameter("internal", internal)
                .getSingleResult();
    }

    /** Empty also for one that is somebody else's. */
    public Optional<KeptSearch> find(AccountId owner, long id) {
        return Optional.ofNullable(entities.find(KeptSearch.class, id)).filter(each -> each.isOf(owner));
    }
}
