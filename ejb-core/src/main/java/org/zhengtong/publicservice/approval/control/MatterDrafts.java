package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.MatterDraftRow;
import org.zhengtong.publicservice.approval.MatterLogRow;
import org.zhengtong.publicservice.approval.entity.MatterDraft;
import org.zhengtong.publicservice.approval.entity.MatterLogEntry;

/** Drafts of matters, and what was done to matters. */
@ApplicationScoped
public class MatterDrafts {

    private static final int LOG_SHOWN = 200;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Optional<MatterDraft> find(String code) {
        return Optional.ofNullable(entities.find(MatterDraft.class, code));
    }

    public MatterDraft get(String code) {
        return find(code).orElseThrow(() -> new NotFound(MatterDraft.class, code));
    }

    public MatterDraft lock(String code) {
        return Optional.ofNullable(entities.find(MatterDraft.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(MatterDraft.class, code));
    }

    public void add(MatterDraft draft) {
        entities.persist(draft);
    }

    public void remove(MatterDraft draft) {
        entities.remove(draft);
    }

    public List<MatterDraftRow> all() {
        return entities.createQuery("select d from MatterDraft d order by d.changedAt desc", MatterDraft.class)
                .getResultStream()
                .map(MatterDraft::row)
                .toList();
    }

    public void note(MatterLogEntry entry) {
        entities.persist(entry);
    }

    /** Newest first; of a very long history, the newest part. */
    public List<MatterLogRow> log(String code) {
        return entities.createQuery(
                        "select e from MatterLogEntry e where e.code = :code order by e.at desc, e.id desc",
                        MatterLogEntry.class)
                .setParameter("code", code)
                .setMaxResults(LOG_SHOWN)
                .getResultStream()
                .map(MatterLogEntry::row)
                .toList();
    }
}
