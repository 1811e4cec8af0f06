package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.media.entity.Follower;
import org.zhengtong.portal.media.entity.Topic;

/** The kept topics, and who follows them. */
@ApplicationScoped
public class Topics {

    private static final int MOST = 500;
    private static final int MOST_FOLLOWERS = 5_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Topic add(Topic topic) {
        entities.persist(topic);
        return topic;
    }

    public Topic get(long id) {
        return Optional.ofNullable(entities.find(Topic.class, id)).orElseThrow(() -> new NotFound(Topic.class, id));
    }

    public boolean isTaken(String nameZh, Long except) {
        return entities.createQuery(
                                "select count(t) from Topic t where t.nameZh = :name and t.id <> :except", Long.class)
                        .setParameter("name", nameZh)
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult()
                > 0;
    }

    /** Retired ones last. */
    public List<Topic> all() {
        return entities.createQuery("select t from Topic t order by t.retired, t.id", Topic.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Follower> follower(long topic, AccountId account) {
        return Optional.ofNullable(entities.find(Follower.class, new Follower.Key(topic, account)));
    }

    public void add(Follower follower) {
        entities.persist(follower);
    }

    public void remove(Follower follower) {
        entities.remove(follower);
    }

    public List<Follower> followedBy(AccountId account) {
        return entities.createQuery("select f from Follower f where f.accountId = :account", Follower.class)
                .setParameter("account", account.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<Follower> followers() {
        return entities.createQuery("select f from Follower f order by f.accountId, f.topicId", Follower.class)
                .setMaxResults(MOST_FOLLOWERS)
                .getResultList();
    }
}
