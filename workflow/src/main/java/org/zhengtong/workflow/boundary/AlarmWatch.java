package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;
import org.zhengtong.workflow.entity.CaseFile;

/** Rings the timers that are drawn in processes; the engine takes no notice of one that it does not wait for. */
@Stateless
@Local(Work.class)
@PermitAll
public class AlarmWatch implements Work {

    @Inject
    CaseFiles cases;

    @Inject
    CaseWalk walk;

    @Override
    public String kind() {
        return CaseWalk.ALARM;
    }

    /** @param data id of the case and the timer's number at its node */
    @Override
    public void perform(String id, String data) {
        var colon = data.indexOf(':');
        cases.find(Long.parseLong(data.substring(0, colon)))
                .filter(CaseFile::isRunning)
                .ifPresent(file -> ring(file, id, data.substring(colon + 1)));
    }

    private void ring(CaseFile file, String alarm, String timer) {
        if (file.isSuspended()) {
            file.holdAlarm(alarm + ":" + timer);
        } else {
            walk.ring(file, alarm, timer);
        }
    }
}
