package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.RenewalReminder;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.entity.Licence;

/** Some licences of a round, each told of in the transaction that remembers it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RemindedPortion {

    private static final int PORTION = 100;

    /** More calendar days than all the working days that a reminder looks ahead can take. */
    private static final int HORIZON = 120;

    @Inject
    Papers papers;

    @Inject
    Applications applications;

    @Inject
    ApplicantNews news;

    @Inject
    WorkCalendar calendar;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** When the next round is. */
    public void next(String kind, String id, Instant at) {
        agenda.schedule(kind, id, "", at);
    }

    /** @return id of the last licence of the portion; 0 if there was none */
    public long after(long id) {
        var today = LocalDate.now(clock);
        var portion = papers.endingBefore(today.plusDays(HORIZON), id, PORTION);
        portion.forEach(licence -> remind(licence, today));
        return portion.isEmpty() ? 0 : portion.get(portion.size() - 1).id();
    }

    private void remind(Licence licence, LocalDate today) {
        var applyBy = calendar.earliest(RenewalReminder.DAYS_TO_APPLY, licence.validUntil());
        RenewalReminder.due(
                        calendar.earliest(RenewalReminder.DAYS_AHEAD, applyBy),
                        calendar.earliest(RenewalReminder.LAST_WEEK, applyBy),
                        licence.validUntil(),
                        today)
                .filter(licence::remind)
                .ifPresent(due -> tell(licence, due, applyBy));
    }

    private void tell(Licence licence, RenewalReminder reminder, LocalDate applyBy) {
        var what = reminder == RenewalReminder.ENDED ? "licenceEnded" : "licenceEnding";
        news.tell(
                applications.get(licence.applicationId()),
                what,
                List.of(licence.name(), licence.validUntil().toString(), applyBy.toString()));
    }
}
