package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.workflow.entity.OpinionDraft;
import org.zhengtong.workflow.entity.PersonAtStep;

/** The opinions that people have begun to write. */
@Dependent
public class OpinionDrafts {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    public Optional<KeptOpinion> find(PersonAtStep writer) {
        return Optional.ofNullable(em.find(OpinionDraft.class, writer)).map(OpinionDraft::view);
    }

    /** A blank text takes away what was kept. */
    public void keep(PersonAtStep writer, String text, Instant now) {
        var present = Optional.ofNullable(em.find(OpinionDraft.class, writer));
        if (text == null || text.isBlank()) {
            present.ifPresent(em::remove);
            return;
        }
        var draft = present.orElseGet(() -> new OpinionDraft(writer));
        draft.keep(text, now);
        if (present.isEmpty()) {
            em.persist(draft);
        }
    }

    /** Of everybody who wrote on a step. */
    void forget(StepId step) {
        em.createQuery("delete from OpinionDraft d where d.writer.stepId = :step")
                .setParameter("step", step.value())
                .executeUpdate();
    }
}
