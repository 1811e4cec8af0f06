package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.KeptOpinion;
import org.zhengtong.publicservice.approval.entity.OpinionDraft;

/** The opinions that people have begun to write. */
@ApplicationScoped
public class OpinionDrafts {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Optional<KeptOpinion> find(OpinionDraft.Place place) {
        return Optional.ofNullable(entities.find(OpinionDraft.class, place)).map(OpinionDraft::view);
    }

    /** An empty text takes away what was kept. */
    public void keep(OpinionDraft.Place place, String text, Instant now) {
        var present = entities.find(OpinionDraft.class, place);
        if (text.isBlank()) {
            if (present != null) {
                entities.remove(present);
            }
            return;
        }
        var draft = present == null ? new OpinionDraft(place) : present;
        draft.keep(text, now);
        if (present == null) {
            entities.persist(draft);
        }
    }

    /** Of everybody who wrote on a step. */
    public void forget(StepId step) {
        entities.createQuery("delete from OpinionDraft d where d.place.stepId = :step")
                .setParameter("step", step.value())
                .executeUpdate();
    }
}
