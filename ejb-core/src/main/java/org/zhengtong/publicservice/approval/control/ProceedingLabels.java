package org.zhengtong.publicservice.approval.control;

import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.SpecialProcedure;
import org.zhengtong.publicservice.approval.entity.Proceeding.Label;

/** What hearings and visits are called in law; examinations are called by the matter's definition. */
public final class ProceedingLabels {

    public static final Label HEARING = new Label(new Bilingual("听证", "Hearing"), Law.LICENSING.article(47));

    public static final Label SITE_VISIT = new Label(new Bilingual("现场核查", "Site visit"), Law.LICENSING.article(34));

    private ProceedingLabels() {}

    public static Label of(SpecialProcedure procedure) {
        return new Label(procedure.name(), procedure.basis());
    }
}
