package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.entity.Application;

/** Hands the application's dates to the engine's open steps, whose timers follow. */
@ApplicationScoped
public class StepDeadlines {

    @Inject
    Clocks clocks;

    @Inject
    JointApplications joint;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    public void set(Application application, StepId step) {
        engine.setDeadline(step, clocks.ofStep(application));
    }

    /** After a pause, an extension or new holidays: every open step under the clock gets the new date. */
    public void setAll(Application application) {
        joint.together(application)
                .forEach(each -> records.openSteps(each.number().key()).forEach(step -> set(each, step.id())));
    }
}
