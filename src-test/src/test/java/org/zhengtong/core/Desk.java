package org.zhengtong.core;

import java.util.List;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;

/** What the demo county's clerks and leaders do, in words of their work. */
final class Desk {

    static final String TOWNSHIP_CLERK = "fang.jing";
    static final String TOWNSHIP_HEAD = "chen.liqun";
    static final String LAND_REVIEWER = "he.yumei";
    static final String FARM_REVIEWER = "su.qing";
    static final String MARKET_CLERK = "lin.xiaolan";
    static final String MARKET_HEAD = "xu.guoliang";
    static final String CIVIL_CLERK = "wu.siyuan";

    private Desk() {}

    static CaseView open(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(CaseBoard.class).open(number));
    }

    static StepView mine(String who, ApplicationNumber number) {
        return open(who, number).mine();
    }

    static void accept(String who, ApplicationNumber number) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).accept(number, "材料齐全"));
    }

    static void askCorrection(String who, ApplicationNumber number, CorrectionItem... items) {
        As.person(who, () -> Beans.of(PreliminaryReview.class).askCorrection(number, List.of(items)));
    }

    static void sign(String who, ApplicationNumber number, String outcome) {
        StepId step = mine(who, number).id();
        As.person(who, () -> Beans.of(Handling.class).sign(number, step, outcome, "同意，情况属实"));
    }

    static void sendBack(String who, ApplicationNumber number, String node) {
        StepId step = mine(who, number).id();
        As.person(who, () -> Beans.of(Handling.class).sendBack(number, step, node, "四至与图不符"));
    }
}
