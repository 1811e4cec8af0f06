package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.TimelineEvent;

/** Writes what happened, with the names as they are on that day. */
@ApplicationScoped
public class Timeline {

    @Inject
    Papers papers;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** Something that the law or the system did. */
    public void note(Application application, EventKind kind, String text) {
        papers.add(new TimelineEvent(application, kind, clock.instant()).saying(text));
    }

    /** Something that the applicant did. */
    public void noteByApplicant(Application application, EventKind kind, String text) {
        papers.add(new TimelineEvent(application, kind, clock.instant())
                .by(application.applicant().account(), application.applicant().name(), null)
                .saying(text));
    }

    /** Something that a member of staff did. */
    public void noteByStaff(Application application, EventKind kind, AccountId by, String node, String text) {
        papers.add(byStaff(application, kind, by, node, text));
    }

    /** As {@link #noteByStaff}, not shown to the applicant. */
    public void noteInternally(Application application, EventKind kind, AccountId by, String node, String text) {
        papers.add(byStaff(application, kind, by, node, text).internal());
    }

    private TimelineEvent byStaff(Application application, EventKind kind, AccountId by, String node, String text) {
        var staff = AccountId.SYSTEM.equals(by) ? null : directory.staff(by).orElse(null);
        return new TimelineEvent(application, kind, clock.instant())
                .by(by, staff == null ? null : staff.name(), staff == null ? null : staff.unit())
                .atNode(node)
                .saying(text);
    }
}
