package org.zhengtong.portal.content.entity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.zhengtong.portal.content.CorrectionView;

/** A note of what a later version corrected. Written once. */
@Embeddable
public class Correction {

    private Instant at;
    private String text;

    protected Correction() {}

    Correction(Instant at, String text) {
        this.at = at;
        this.text = text;
    }

    public CorrectionView view() {
        return new CorrectionView(at, text);
    }
}
