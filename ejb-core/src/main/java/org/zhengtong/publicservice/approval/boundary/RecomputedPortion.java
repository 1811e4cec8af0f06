package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Clocks;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.StepDeadlines;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;

/** Some applications computed again in one transaction. */
@Stateless
@PermitAll
public class RecomputedPortion {

    private static final int PORTION = 50;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Clocks clocks;

    @Inject
    StepDeadlines deadlines;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    /**
     * @param from first day that may count differently
     * @param to last such day
     * @return id of the last application of the portion; 0 if there was none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long after(long id, LocalDate from, LocalDate to) {
        var portion = applications.openOver(from, to, id, PORTION);
        portion.forEach(this::compute);
        return portion.isEmpty() ? 0 : portion.get(portion.size() - 1).id();
    }

    private void compute(Application application) {
        engine.lock(application.number().key());
        var before = application.promisedDue();
        clocks.set(application, versions.get(application.matterVersion()).definition());
        deadlines.setAll(application);
        if (!Objects.equals(before, application.promisedDue())) {
            timeline.note(application, EventKind.DEADLINE_RECOMPUTED, null);
        }
    }
}
