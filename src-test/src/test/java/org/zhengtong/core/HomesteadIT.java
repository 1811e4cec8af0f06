package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;

/** 农村宅基地用地建房审批: the township accepts, departments review jointly, the township head decides. */
public class HomesteadIT extends InServer {

    @Test
    void walksFromFilingToACheckedLicence() {
        var receipt = Filed.homestead();
        var number = receipt.number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThat(Desk.open(Desk.TOWNSHIP_HEAD, number).stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.reviewHomestead(number);
        Desk.sign(Desk.TOWNSHIP_HEAD, number, "approve");

        var progress = Filed.progress(receipt);
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
    void waitsForTheSiteAndForEveryDepartment() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        for (var each : List.of(Desk.FARM_REVIEWER, Desk.SITE_INSPECTOR, Desk.LAND_REVIEWER)) {
            assertThat(Desk.mine(Desk.TOWNSHIP_HEAD, number)).isNull();
            Desk.sign(each, number, "agree");
        }
        assertThat(Desk.mine(Desk.TOWNSHIP_HEAD, number).node()).isEqualTo("task-decide");
    }

    @Test
    void goesBackOutOfTheParallelReviewAndStillReachesItsEnd() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        Desk.sign(Desk.SITE_INSPECTOR, number, "agree");
        Desk.sign(Desk.LAND_REVIEWER, number, "agree");
        Desk.sendBack(Desk.FARM_REVIEWER, number, "task-accept");
        var back = Desk.open(Desk.TOWNSHIP_CLERK, number);
        assertThat(back.openSteps()).extracting(StepView::node).containsExactly("task-accept");
        assertThat(back.stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        Desk.reviewHomestead(number);
        Desk.sign(Desk.TOWNSHIP_HEAD, number, "refuse");
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void cannotBeAcceptedTwice() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        var told = Refused.by(WorkflowRule.STEP_ALREADY_DONE, () -> Desk.accept(Desk.SECOND_TOWNSHIP_CLERK, number));
        assertThat(told.get(0)).isEqualTo("方静");
    }

    @Test
    void promisesADayThatExplainsItself() {
        var receipt = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        var deadline = Filed.progress(receipt).deadline();
        assertThat(deadline.start()).isEqualTo(Beans.of(TimeMachine.class).today());
        assertThat(deadline.days()).last().extracting(day -> day.date()).isEqualTo(deadline.due());
    }
}
