package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.Deadlines;
import org.zhengtong.workflow.control.Deadlines.Ring;
import org.zhengtong.workflow.control.Steps;

/** Rings the deadlines of steps; a second ring of the same one tells nothing. */
@Stateless
@Local(Work.class)
@PermitAll
public class DeadlineWatch implements Work {

    @Inject
    CaseFiles cases;

    @Inject
    Steps steps;

    @Inject
    Deadlines deadlines;

    @Override
    public String kind() {
        return Deadlines.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var ring = Ring.of(id);
        var step = new StepId(ring.step());
        cases.find(step).stream()
                .filter(file -> !file.isSuspended())
                .flatMap(file -> steps.open(file).stream())
                .filter(open -> open.id().equals(step))
                .findFirst()
                .ifPresent(open -> deadlines.ring(open, ring));
    }
}
