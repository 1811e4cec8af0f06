package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.ProceedingClock;
import org.zhengtong.publicservice.approval.control.ProceedingNews;
import org.zhengtong.publicservice.approval.control.Proceedings;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** Reminds of appointments the day before, and says when a clock runs again because its time to rest is over. */
@Stateless
@Local(Work.class)
@PermitAll
public class ProceedingWatch implements Work {

    @Inject
    Proceedings proceedings;

    @Inject
    Applications applications;

    @Inject
    ProceedingClock clocks;

    @Inject
    ProceedingNews news;

    @Inject
    ApprovalEngine engine;

    @Override
    public String kind() {
        return ProceedingClock.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var parts = id.split("/");
        proceedings.find(Long.parseLong(parts[0])).ifPresent(found -> {
            var application = applications.get(found.applicationId());
            engine.lock(application.number().key());
            if (found.state().isOpen() && application.stage() == Stage.IN_HANDLING) {
                tell(application, found, parts[1]);
            }
        });
    }

    private void tell(Application application, Proceeding proceeding, String what) {
        if (what.equals(ProceedingNews.REMINDER)) {
            news.remind(application, proceeding);
        } else {
            clocks.runsAgain(application);
        }
    }
}
