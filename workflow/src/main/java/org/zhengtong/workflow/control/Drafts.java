package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftSummary;
import org.zhengtong.workflow.entity.ProcessDraft;

/** The drafts of processes. */
@Dependent
public class Drafts {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    public DraftId add(ProcessDraft draft) {
        em.persist(draft);
        return draft.id();
    }

    public ProcessDraft get(DraftId id) {
        return found(id, em.find(ProcessDraft.class, id.value()));
    }

    /** Whoever comes second waits, and then sees what the first one did. */
    public ProcessDraft lock(DraftId id) {
        return found(id, em.find(ProcessDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static ProcessDraft found(DraftId id, ProcessDraft draft) {
        return Optional.ofNullable(draft).orElseThrow(() -> new NotFound(ProcessDraft.class, id.auditName()));
    }

    /** Those that were changed last come first. */
    public List<DraftSummary> all() {
        return em.createQuery("select d from ProcessDraft d order by d.changedAt desc, d.id desc", ProcessDraft.class)
                .getResultStream()
                .map(ProcessDraft::summary)
                .toList();
    }

    public boolean exist(String process) {
        return em.createQuery("select count(d) from ProcessDraft d where d.process = :process", Long.class)
                        .setParameter("process", process)
                        .getSingleResult()
                > 0;
    }

    public void remove(ProcessDraft draft) {
        em.remove(draft);
    }

    /** Counts the revision up at once, so that it can be told. */
    public void flush() {
        em.flush();
    }
}
