package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.CaseControl;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Arrangements.Administration;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.ArrangementBoard;
import org.zhengtong.publicservice.approval.boundary.CaseSupervision;
import org.zhengtong.publicservice.approval.boundary.Handling;

/** What administrators of processes may do to an application, and where its law stops them. */
public class CaseControlIT extends InServer {

    private static final String ADMINISTRATOR = Citizens.ADMINISTRATOR;

    @Test
    void nobodyActsOnASuspendedCaseUntilItIsResumed() {
        var number = accepted();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        Refused.forLackOfRight(() -> suspend(Desk.MARKET_HEAD, number.key()));
        suspend(ADMINISTRATOR, number.key());
        assertThat(Desk.open(Desk.MARKET_HEAD, number).mine()).isNull();
        assertThat(offered(ADMINISTRATOR, number).mayResume()).isTrue();
        var told = Refused.by(
                WorkflowRule.CASE_SUSPENDED,
                () -> As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).sign(number, step, "approve", "同意")));
        assertThat(told).containsExactly("等督查结论");
        As.person(ADMINISTRATOR, () -> Beans.of(CaseControl.class).resume(number.key(), "督查结束"));
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void beforeAcceptanceSilenceAcceptsSoNothingIsSuspendedOrMoved() {
        var number = Filed.catering().number();
        assertThat(offered(ADMINISTRATOR, number)).isEqualTo(Administration.NONE);
        Refused.by(ApprovalRule.RESTS_ONLY_IN_HANDLING, () -> suspend(ADMINISTRATOR, number.key()));
        Refused.by(ApprovalRule.JUMPS_ONLY_IN_HANDLING, () -> jump(ADMINISTRATOR, number.key(), "task-decide"));
        assertThat(Desk.mine(Desk.MARKET_CLERK, number)).isNotNull();
    }

    @Test
    void anAcceptedCaseJumpsToAStepWhereSomebodySigns() {
        var number = accepted();
        var nodes = offered(ADMINISTRATOR, number).jumpTo();
        assertThat(nodes).extracting(EarlierStep::node).contains("task-accept").doesNotContain("task-supplement");
        assertThat(offered(Desk.MARKET_HEAD, number)).isEqualTo(Administration.NONE);
        Refused.forLackOfRight(() -> jump(Desk.MARKET_HEAD, number.key(), "task-accept"));
        Refused.by(ApprovalRule.JUMPS_ONLY_IN_HANDLING, () -> jump(ADMINISTRATOR, number.key(), "task-supplement"));
        jump(ADMINISTRATOR, number.key(), "task-accept");
        assertThat(Desk.open(Desk.MARKET_CLERK, number).stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.grantCatering(number);
        assertThat(Desk.open(Desk.MARKET_CLERK, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void anApplicationIsNeverStoppedWithoutADecision() {
        var number = accepted();
        Refused.by(
                ApprovalRule.ENDS_BY_DECISION,
                () -> As.person(ADMINISTRATOR, () -> Beans.of(CaseControl.class).stop(number.key(), "不办了")));
        assertThat(Desk.mine(Desk.MARKET_HEAD, number)).isNotNull();
    }

    @Test
    void whatFoundNobodyIsGivenToSomebodyByTheAdministrators() {
        var number = accepted();
        abandon(number);
        assertThat(Desk.open(ADMINISTRATOR, number).mine()).isNull();
        var step = offered(ADMINISTRATOR, number).abandoned();
        var supervision = Beans.of(CaseSupervision.class);
        var head = Desk.account(Desk.MARKET_HEAD);
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_HEAD, () -> supervision.assign(number, step, head, "我来办")));
        Refused.by(
                ApprovalRule.MAY_NOT_HANDLE,
                () -> As.person(
                        ADMINISTRATOR, () -> supervision.assign(number, step, Desk.account("huang.zhicheng"), "请办")));
        As.person(ADMINISTRATOR, () -> supervision.assign(number, step, head, "请办"));
        assertThat(Desk.mine(Desk.MARKET_HEAD, number).id()).isEqualTo(step);
    }

    /** As if nobody held the role any more. */
    private static void abandon(ApplicationNumber number) {
        var signatories = Beans.of(Signatories.class, "ejb-core", "SigningGroups");
        var engine = Beans.of(ApprovalEngine.class, "workflow", "CaseClerk");
        var lane = Desk.mine(Desk.MARKET_HEAD, number).lane();
        As.person(
                ADMINISTRATOR,
                () -> Tx.committed(() -> engine.reassign(
                        number.key(),
                        lane,
                        List.of(new Signatory(signatories.administrators(), null)),
                        Desk.account(ADMINISTRATOR),
                        "没有人了")));
    }

    private static void suspend(String who, CaseKey key) {
        As.person(who, () -> Beans.of(CaseControl.class).suspend(key, "等督查结论"));
    }

    private static void jump(String who, CaseKey key, String node) {
        As.person(who, () -> Beans.of(CaseControl.class).jump(key, node, "原环节撤并"));
    }

    private static Administration offered(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(ArrangementBoard.class).of(number)).administration();
    }

    private static ApplicationNumber accepted() {
        var number = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, number);
        return number;
    }
}
