package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.PromiseTimes.Moment;
import org.zhengtong.publicservice.approval.control.Promises;

/** Lets a moment of a promise's life come: one transaction each, and harmless a second time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PromiseClock {

    @Inject
    Promises promises;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    PromiseCourse course;

    @Inject
    ApprovalEngine engine;

    public void strike(long id, Moment moment) {
        var application = applications.get(promises.find(id).orElseThrow().applicationId());
        engine.lock(application.number().key());
        var promise = promises.locked(id);
        var matter = versions.get(application.matterVersion()).definition();
        switch (moment) {
            case REMIND -> course.remind(application, matter, promise);
            case DUE -> course.breakIfPast(application, matter, promise);
            case CHECK -> course.checkIsLate(application, promise);
        }
    }

    /** Promises whose clock runs over days that count differently now. */
    public List<Long> over(LocalDate from, LocalDate to) {
        return promises.openOver(from, to);
    }

    public void recount(long id) {
        var application = applications.get(promises.find(id).orElseThrow().applicationId());
        engine.lock(application.number().key());
        course.recompute(application, versions.get(application.matterVersion()).definition(), promises.locked(id));
    }
}
