package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.media.entity.Source;

/** The kept sources: some dozens in a county. */
@ApplicationScoped
public class Sources {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Source add(Source source) {
        entities.persist(source);
        return source;
    }

    public Source get(long id) {
        return Optional.ofNullable(entities.find(Source.class, id)).orElseThrow(() -> new NotFound(Source.class, id));
    }

    /** Of two who read it at once the second waits. */
    public Optional<Source> locked(long id) {
        return Optional.ofNullable(entities.find(Source.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isTaken(String address, Long except) {
        return entities.createQuery(
                                "select count(s) from Source s where s.address = :address and s.id <> :except",
                                Long.class)
                        .setParameter("address", address)
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult()
                > 0;
    }

    /** Those that fail come first, those that are switched off last. */
    public Page<Source> page(boolean failingOnly, Page.Request asked) {
        var from = " from Source s where :all = true or s.fault is not null and s.active = true";
        var total = entities.createQuery("select count(s)" + from, Long.class)
                .setParameter("all", !failingOnly)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select s" + from
                                + " order by s.active desc, case when s.fault is null then 1 else 0 end, s.name, s.id",
                        Source.class)
                .setParameter("all", !failingOnly)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /** By id, in the order of their names. */
    public List<Source> all() {
        return entities.createQuery("select s from Source s order by s.name, s.id", Source.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Map<Long, String> names() {
        return all().stream().collect(Collectors.toMap(Source::id, Source::name));
    }
}
