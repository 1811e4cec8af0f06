package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.content.SiteNoticeState;
import org.zhengtong.portal.content.entity.SiteNotice;

/** Writes on the agenda when a site notice begins and ends: finished pages say otherwise until then. */
@ApplicationScoped
public class NoticeTimes {

    /** Work: a notice begins or is over; its id is the notice's number and which of the two moments. */
    public static final String KIND = "content.notice";

    private static final String BEGIN = "/begin";
    private static final String END = "/end";

    @Inject
    Agenda agenda;

    /** As the notice stands now; what was on the agenda for it before is moved or taken off. */
    public void keep(SiteNotice notice, Instant now) {
        var id = notice.id().toString();
        var state = notice.stateAt(now);
        if (state == SiteNoticeState.WAITING) {
            agenda.schedule(KIND, id + BEGIN, "", notice.startsAt());
        } else {
            agenda.cancel(KIND, id + BEGIN);
        }
        if (state == SiteNoticeState.OVER) {
            agenda.cancel(KIND, id + END);
        } else {
            agenda.schedule(KIND, id + END, "", notice.endsAt());
        }
    }
}
