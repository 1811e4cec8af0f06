package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.ProceedingClock;
import org.zhengtong.publicservice.approval.control.ProceedingNews;
import org.zhengtong.publicservice.approval.control.ProceedingViews;
import org.zhengtong.publicservice.approval.control.Proceedings;
import org.zhengtong.publicservice.approval.control.Timeline;

/** The applicant's side of hearings, visits and examinations: what is going on, and the right to be heard. */
@Stateless
@DenyAll
public class HearingRight {

    @Inject
    ApplicantDoor door;

    @Inject
    Proceedings proceedings;

    @Inject
    ProceedingViews views;

    @Inject
    ProceedingClock clocks;

    @Inject
    ProceedingNews news;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    @Inject
    Clock clock;

    /** @param queryCode null for the account's own application */
    @PermitAll
    public List<ProceedingView> proceedings(ApplicationNumber number, String queryCode) {
        return views.of(door.open(number, queryCode));
    }

    /** Asks for the hearing, within five working days of being told (行政许可法 Art. 47). From today on the clock rests. */
    @PermitAll
    @Audited("approval.hearing.ask")
    public void ask(ApplicationNumber number, String queryCode, ProceedingId id) {
        engine.lock(number.key());
        var application = door.open(number, queryCode);
        ApprovalRule.NOT_IN_HANDLING.require(application.stage() == Stage.IN_HANDLING);
        var hearing = proceedings.locked(id, application.id());
        var today = LocalDate.now(clock);
        hearing.askedFor(today, clocks.lastDay(today, ProceedingClock.TO_HOLD));
        timeline.noteByApplicant(application, EventKind.HEARING_ASKED_FOR, null);
        clocks.stop(application, hearing, today);
        news.asked(application, hearing);
    }
}
