package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** 农村宅基地用地建房审批: the township accepts, departments review jointly, the township head decides. */
public class HomesteadIT extends InServer {

    @Test
    void walksFromFilingToACheckedLicence() {
        var receipt = Filed.homestead();
        var number = receipt.number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThat(Desk.open(Desk.TOWNSHIP_HEAD, number).stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.sign(siteInspector(), number, "agree");
        Desk.sign(Desk.LAND_REVIEWER, number, "agree");
        Desk.sign(Desk.FARM_REVIEWER, number, "agree");
        Desk.sign(Desk.TOWNSHIP_HEAD, number, "approve");

        var progress = Beans.of(Progress.class).progress(number, receipt.queryCode());
        assertThat(progress.stage()).isEqualTo(Stage.GRANTED);
        assertThat(progress.notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.GRANT);
        assertThat(progress.licences()).isNotEmpty();
        var checked = Beans.of(LicenceRegister.class)
                .checkByToken(progress.licences().get(0).checkToken())
                .orElseThrow();
        assertThat(checked.state()).isEqualTo(LicenceState.VALID);
        assertThat(checked.holder()).contains("*");
    }

    @Test
    void isOpenOnlyToWhoFiledOrHoldsTheCode() {
        var receipt = Filed.homestead();
        assertThatThrownBy(() -> Beans.of(Progress.class).progress(receipt.number(), "WRONG234"))
                .hasMessageContaining(receipt.number().value());
        var own = As.person(Filed.CITIZEN, () -> Beans.of(Progress.class).progress(receipt.number(), null));
        assertThat(own.stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test
    void goesBackOutOfTheParallelReviewAndStillReachesItsEnd() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        Desk.sign(siteInspector(), number, "agree");
        Desk.sign(Desk.LAND_REVIEWER, number, "agree");
        Desk.sendBack(Desk.FARM_REVIEWER, number, "task-accept");
        var back = Desk.open(Desk.TOWNSHIP_CLERK, number);
        assertThat(back.openSteps()).extracting(StepView::node).containsExactly("task-accept");
        assertThat(back.stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        Desk.sign(siteInspector(), number, "agree");
        Desk.sign(Desk.LAND_REVIEWER, number, "agree");
        Desk.sign(Desk.FARM_REVIEWER, number, "agree");
        Desk.sign(Desk.TOWNSHIP_HEAD, number, "refuse");
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void cannotBeAcceptedTwice() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThatThrownBy(() -> Desk.accept(Desk.TOWNSHIP_CLERK, number))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(WorkflowRule.STEP_ALREADY_DONE));
    }

    @Test
    void promisesADayThatExplainsItself() {
        var receipt = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        var deadline = Beans.of(Progress.class)
                .progress(receipt.number(), receipt.queryCode())
                .deadline();
        assertThat(deadline.start()).isEqualTo(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        assertThat(deadline.days()).last().extracting(day -> day.date()).isEqualTo(deadline.due());
    }

    /** Somebody of the township who may inspect the site. */
    private static String siteInspector() {
        return People.holding("qingshi", "township.site");
    }
}
