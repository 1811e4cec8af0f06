package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhengtong.platform.support.workflow.KeptOpinion;

/** An opinion on its way: one for each person and step, gone as soon as the step is closed. */
@Entity
@Table(name = "workflow_opinion_draft")
public class OpinionDraft {

    private static final int LONGEST = 4_000;

    @EmbeddedId
    private PersonAtStep writer;

    @Column(length = LONGEST)
    private String text;

    private Instant keptAt;

    protected OpinionDraft() {}

    public OpinionDraft(PersonAtStep writer) {
        this.writer = writer;
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
