package org.zhengtong.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.boundary.PromiseClock;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.PromiseTimes.Moment;
import org.zhengtong.publicservice.approval.control.Promises;
import org.zhengtong.publicservice.approval.entity.Promise;

/** What happens to the promises of the demo county's history: no worker runs while it is played. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoPromiseActs {

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Promises promises;

    @Inject
    PromiseCourse course;

    @Inject
    PromiseClock clock;

    @Inject
    PromiseDesk desk;

    @Inject
    PreliminaryReview review;

    @Inject
    LicenceRegister licences;

    @Inject
    CaseBoard board;

    @Inject
    ApprovalEngine engine;

    /** Last day of the case's only promise. */
    public LocalDate due(ApplicationNumber number) {
        return only(number).due();
    }

    public void strike(ApplicationNumber number, Moment moment) {
        clock.strike(only(number).id(), moment);
    }

    public void handIn(ApplicationNumber number, long sample) {
        engine.lock(number.key());
        var application = applications.get(number);
        var matter = versions.get(application.matterVersion()).definition();
        course.keep(application, matter, promises.locked(only(number).id()), List.of(sample), null);
    }

    public void accept(ApplicationNumber number) {
        review.accept(number, "主要材料齐全，其余材料已书面承诺补交");
    }

    public void endUnkept(ApplicationNumber number) {
        StepId step = board.open(number).mine().id();
        desk.endUnkept(number, step, "到期没有补交，电话提醒后仍未补交");
    }

    public void check(ApplicationNumber number, boolean holds) {
        var finding = holds ? "现场核查，检测报告与场所情况相符" : "到期没有补交检测报告，现场没有消毒设施";
        desk.check(number, only(number).material(), holds, finding);
    }

    public void revoke(ApplicationNumber number) {
        licences.revoke(number, board.open(number).licences().get(0).id(), "告知承诺不实，不符合卫生许可条件");
    }

    private Promise only(ApplicationNumber number) {
        return promises.of(applications.get(number).id()).get(0);
    }
}
