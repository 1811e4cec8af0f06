package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.MatterStanding;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** The published versions of matters. A version never changes, so it is read from the database once. */
@ApplicationScoped
public class MatterVersions {

    private static final int MOST_KEPT = 5_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    private final ConcurrentHashMap<Long, MatterVersion> known = new ConcurrentHashMap<>();

    /** Detached, for reading: its definition is what matters. */
    public MatterVersion get(long id) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(id, each -> Optional.ofNullable(entities.find(MatterVersion.class, each))
                .orElseThrow(() -> new NotFound(MatterVersion.class, each)));
    }

    public Optional<MatterVersion> current(String code) {
        return entities.createQuery(
                        "select m from MatterVersion m where m.code = :code and m.current = true", MatterVersion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Ids of all current versions, and how they stand: one small query tells whether the catalogue changed. */
    public List<Stamp> stamps() {
        return entities.createQuery(
                        "select new org.zhengtong.publicservice.approval.control.MatterVersions$Stamp(m.id, m.standing,"
                                + " m.standingReason) from MatterVersion m where m.current = true order by m.id",
                        Stamp.class)
                .getResultList();
    }

    /** What tells one state of the catalogue from another. */
    public record Stamp(long id, MatterStanding standing, String reason) {}

    public List<MatterVersion> allCurrent() {
        return entities.createQuery("select m from MatterVersion m where m.current = true", MatterVersion.class)
                .getResultList();
    }

    /** Current versions of all matters, without what they define. */
    public List<MatterVersionRow> currentRows() {
        return rows("m.current = true", null);
    }

    /** All versions of a matter, newest first. */
    public List<MatterVersionRow> rowsOf(String code) {
        return rows("m.code = :code", code);
    }

    private List<MatterVersionRow> rows(String condition, String code) {
        var query = entities.createQuery(
                "select new org.zhengtong.publicservice.approval.MatterVersionRow(m.id, m.code, m.versionNumber,"
                        + " new org.zhengtong.kernel.AccountId(m.publishedBy), m.publishedAt, m.current, m.demo, m.standing, m.standingReason)"
                        + " from MatterVersion m where " + condition + " order by m.code, m.versionNumber desc",
                MatterVersionRow.class);
        if (code != null) {
            query.setParameter("code", code);
        }
        return query.getResultList();
    }

    /** Codes of the matters that came into the catalogue before a moment. */
    public Set<String> codesPublishedBefore(Instant end) {
        return entities.createQuery(
                        "select distinct m.code from MatterVersion m where m.publishedAt < :end", String.class)
                .setParameter("end", end)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public void add(MatterVersion version) {
        entities.persist(version);
    }
}
