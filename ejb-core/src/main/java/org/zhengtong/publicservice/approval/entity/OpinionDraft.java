package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.KeptOpinion;

/** An opinion on its way: one for each person and step, gone as soon as the step is done. */
@Entity
@Table(name = "approval_opinion_draft")
public class OpinionDraft {

    private static final int LONGEST = 4_000;

    @EmbeddedId
    private Place place;

    private String text;
    private Instant keptAt;

    /** Whose opinion on which step. */
    @Embeddable
    public record Place(long stepId, long accountId) implements Serializable {

        public Place(StepId step, AccountId account) {
            this(step.value(), account.value());
        }
    }

    protected OpinionDraft() {}

    public OpinionDraft(Place place) {
        this.place = place;
    }

    /** What is longer than an opinion may be is cut off here and refused when it is signed. */
    public void keep(String newText, Instant now) {
        text = newText.substring(0, Math.min(LONGEST, newText.length()));
        keptAt = now;
    }

    public KeptOpinion view() {
        return new KeptOpinion(text, keptAt);
    }
}
