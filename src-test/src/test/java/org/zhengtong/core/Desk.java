package org.zhengtong.core;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.BeginExamination;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;

/** What the demo county's clerks and leaders do, in words of their work. */
final class Desk {

    static final String TOWNSHIP_CLERK = "fang.jing";
    static final String SECOND_TOWNSHIP_CLERK = "lu.xuexing";
    static final String SITE_INSPECTOR = "xu.changfen";
    static final String TOWNSHIP_HEAD = "chen.liqun";
    static final String CHENGGUAN_CLERK = "du.yongying";
    static final String LAND_REVIEWER = "he.yumei";
    static final String FARM_REVIEWER = "su.qing";
    static final String MARKET_CLERK = "lin.xiaolan";
    static final String MARKET_HEAD = "xu.guoliang";
    static final String MARKET_DEPUTY = "dong.yaqin";
    static final String CIVIL_CLERK = "wu.siyuan";

    private Desk() {}

    static AccountId account(String who) {
        return As.person(who, () -> Beans.of(Caller.class).required());
    }

    static CaseView open(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(CaseBoard.class).open(number));
    }

    static StepView mine(String who, ApplicationNumber number) {
        return open(who, number).mine();
    }

    /** What waits for somebody's signature. */
    static List<InboxItem> inbox(String who, InboxFilter filter) {
        var records = Beans.of(ApprovalRecords.class, "workflow", "CaseArchive");
        return As.person(who, () -> {
            var person = Beans.of(Caller.class).required();
            return records.inbox(person, filter, Page.Request.ofNumber(1, Page.Request.MOST))
                    .rows();
        });
    }

    static void accept(String who, ApplicationNumber number) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).accept(number, "材料齐全"));
    }

    static void askCorrection(String who, ApplicationNumber number, CorrectionItem... items) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).askCorrection(number, List.of(items)));
    }

    static void refuseAcceptance(String who, ApplicationNumber number, String reason) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).refuseAcceptance(number, reason));
    }

    static void redirect(String who, ApplicationNumber number, String unit, String reason) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).redirect(number, unit, reason));
    }

    static void sign(String who, ApplicationNumber number, String outcome) {
        sign(who, number, outcome, "同意，情况属实");
    }

    static void sign(String who, ApplicationNumber number, String outcome, String opinion) {
        StepId step = mine(who, number).id();
        As.person(who, () -> Beans.of(Handling.class).sign(number, step, outcome, opinion));
    }

    /** The homestead's site inspection and both departments' reviews. */
    static void reviewHomestead(ApplicationNumber number) {
        sign(SITE_INSPECTOR, number, "agree");
        sign(LAND_REVIEWER, number, "agree");
        sign(FARM_REVIEWER, number, "agree");
    }

    /** The test that the small caterers' matter names: the clock rests, until a day at the latest. */
    static ProceedingId beginTest(String who, ApplicationNumber number, LocalDate end) {
        var command = new BeginExamination(0, end, "抽检餐具消毒效果");
        return As.person(who, () -> Beans.of(ProceedingDesk.class).beginExamination(number, command));
    }

    /** Its result is there; the next day counts. */
    static void endTest(String who, ApplicationNumber number, ProceedingId test, LocalDate on) {
        As.person(who, () -> Beans.of(ProceedingDesk.class).report(number, test, on, "检测合格", List.of()));
    }

    /** From the check to the certificate. */
    static void grantCatering(ApplicationNumber number) {
        accept(MARKET_CLERK, number);
        sign(MARKET_HEAD, number, "approve");
    }

    static void sendBack(String who, ApplicationNumber number, String node) {
        StepId step = mine(who, number).id();
        As.person(who, () -> Beans.of(Handling.class).sendBack(number, step, node, "四至与图不符"));
    }
}
