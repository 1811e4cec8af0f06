package org.zhengtong.publicservice.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.rating.entity.FollowUp;
import org.zhengtong.publicservice.rating.entity.Rating;

/** Sets the follow-up of a bad rating going, and its clock: a row on the agenda for each of its two days. */
@ApplicationScoped
public class Follow {

    /** The kind of work on the agenda. */
    public static final String KIND = "rating-follow-up";

    @Inject
    FollowUps followUps;

    @Inject
    WorkCalendar calendar;

    @Inject
    Agenda agenda;

    @Inject
    Signatories signatories;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    public void up(Rating rating) {
        var followUp = followUps.add(new FollowUp(
                rating, day(rating.ratedOn(), FollowUp.DAYS_TO_CALL), day(rating.ratedOn(), FollowUp.DAYS_TO_ANSWER)));
        ringAfter(followUp.callBy(), followUp, Ring.CALL);
        ringAfter(followUp.answerBy(), followUp, Ring.ANSWER);
        tellHeads(followUp, "rating.opened", followUp.callBy());
    }

    private LocalDate day(LocalDate start, int days) {
        return calendar.deadline(start, TimeLimit.working(days)).due();
    }

    private void ringAfter(LocalDate day, FollowUp followUp, Ring ring) {
        agenda.add(
                KIND,
                followUp.id() + "/" + ring,
                "",
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The unit's heads; where it has none, those above. */
    public void tellHeads(FollowUp followUp, String what, LocalDate by) {
        var parameters = List.of(followUp.rating().about(), by.toString());
        signatories
                .superiorOf(new Group(followUp.unit(), KIND))
                .map(signatories::membersOf)
                .orElse(List.of())
                .forEach(head -> notifier.tell(head, what, parameters, "/rating/follow-up?id=" + followUp.id()));
    }

    /** What has to be done by then. */
    public enum Ring {
        CALL,
        ANSWER
    }
}
