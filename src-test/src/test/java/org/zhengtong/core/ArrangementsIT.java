package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.Colleagues;
import org.zhengtong.platform.support.workflow.boundary.OwnStandIns;
import org.zhengtong.platform.support.workflow.boundary.ReadingTable;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Arrangements;
import org.zhengtong.publicservice.approval.Arrangements.Added;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.ArrangementBoard;
import org.zhengtong.publicservice.approval.boundary.CaseCirculation;
import org.zhengtong.publicservice.approval.boundary.Cosigning;
import org.zhengtong.publicservice.approval.boundary.Handling;

/** What signers arrange around an application: offered to whom it is open, refused to others, within its law. */
public class ArrangementsIT extends InServer {

    private static final String STRANGER = Desk.CIVIL_CLERK;

    @Test
    void aSignerIsAddedAndTakenAwayByWhoAddedThem() {
        var number = accepted();
        var step = offered(Desk.MARKET_HEAD, number).mine();
        var clerk = Desk.account(Desk.MARKET_CLERK);
        add(Desk.MARKET_HEAD, number, step, clerk);
        var added = offered(Desk.MARKET_HEAD, number).added();
        assertThat(added).extracting(Added::person).containsExactly(clerk);
        assertThat(offered(Desk.MARKET_CLERK, number).added()).isEmpty();
        var colleagues = Beans.of(Colleagues.class);
        int place = added.get(0).place();
        Refused.by(
                WorkflowRule.NOT_ADDED_BY_YOU,
                () -> As.person(Desk.MARKET_DEPUTY, () -> colleagues.removeSigner(step, place, "不用了")));
        As.person(Desk.MARKET_HEAD, () -> colleagues.removeSigner(step, place, "不用了"));
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void onlyWhoHandlesApplicationsIsAdded() {
        var number = accepted();
        var step = offered(Desk.MARKET_HEAD, number).mine();
        var administrator = Desk.account(Citizens.ADMINISTRATOR);
        Refused.by(ApprovalRule.MAY_NOT_HANDLE, () -> add(Desk.MARKET_HEAD, number, step, administrator));
        Refused.asUnknown(() -> add(STRANGER, number, step, Desk.account(Desk.MARKET_CLERK)));
        assertThat(offered(Desk.MARKET_HEAD, number).added()).isEmpty();
    }

    @Test
    void acceptanceStaysOneClerksAct() {
        var number = Filed.catering().number();
        var offered = offered(Desk.MARKET_CLERK, number);
        assertThat(offered.mayAddSigner()).isFalse();
        Refused.by(
                ApprovalRule.ONE_ACCEPTS,
                () -> add(Desk.MARKET_CLERK, number, offered.mine(), Desk.account(Desk.MARKET_HEAD)));
    }

    @Test
    void aViewIsGivenByAColleagueOfAnotherUnitWhoMayStillSeeTheCaseAfterwards() {
        var number = accepted();
        Refused.asUnknown(() -> Desk.open(STRANGER, number));
        var step = offered(Desk.MARKET_HEAD, number).mine();
        var stranger = Desk.account(STRANGER);
        var cosigning = Beans.of(Cosigning.class);
        As.person(Desk.MARKET_HEAD, () -> cosigning.delegate(number, step, stranger, "地址属实吗"));
        assertThat(offered(Desk.MARKET_HEAD, number).delegated()).isEqualTo(step);
        assertThat(offered(STRANGER, number).asked()).isEqualTo(step);
        As.person(STRANGER, () -> Beans.of(Colleagues.class).answer(step, "属实"));
        assertThat(offered(STRANGER, number).asked()).isNull();
        assertThat(offered(Desk.MARKET_HEAD, number).mine()).isEqualTo(step);
    }

    @Test
    void aDecisionIsTakenBackUntilSomebodyHasReadWhatFollowed() {
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThat(offered(Desk.TOWNSHIP_CLERK, number).decided()).isNull();
        Desk.reviewHomestead(number);
        var decided = offered(Desk.FARM_REVIEWER, number).decided();
        assertThat(offered(Desk.LAND_REVIEWER, number).decided()).isNull();
        Refused.by(WorkflowRule.NOT_A_SIGNATORY, () -> takeBack(Desk.LAND_REVIEWER, number, decided));
        takeBack(Desk.FARM_REVIEWER, number, decided);
        Desk.sign(Desk.LAND_REVIEWER, number, "agree");
        Desk.sign(Desk.FARM_REVIEWER, number, "agree");
        var again = offered(Desk.FARM_REVIEWER, number).decided();
        As.person(Desk.TOWNSHIP_HEAD, () -> Beans.of(CaseCirculation.class).opened(number));
        assertThat(offered(Desk.FARM_REVIEWER, number).decided()).isNull();
        Refused.by(WorkflowRule.TAKE_BACK_TOO_LATE, () -> takeBack(Desk.FARM_REVIEWER, number, again));
    }

    @Test
    void whatTheApplicantWasToldCannotBeTakenBack() {
        var number = accepted();
        var acceptance = records().steps(number.key()).get(0).id();
        Refused.by(ApprovalRule.TOLD_ALREADY, () -> takeBack(Desk.MARKET_CLERK, number, acceptance));
        assertThat(Desk.mine(Desk.MARKET_HEAD, number)).isNotNull();
    }

    @Test
    void aCopyOpensTheCaseAndIsReadByOpeningIt() {
        var number = accepted();
        var circulation = Beans.of(CaseCirculation.class);
        var reader = List.of(Desk.account(STRANGER));
        Refused.asUnknown(() -> As.person(STRANGER, () -> circulation.copy(number, reader, "我要看")));
        As.person(Desk.MARKET_HEAD, () -> circulation.copy(number, reader, "请知悉"));
        assertThat(Messages.of(STRANGER, number)).contains("workflow.copied");
        assertThat(Desk.open(STRANGER, number).mine()).isNull();
        assertThat(unreadCopies(number)).isOne();
        As.person(STRANGER, () -> circulation.opened(number));
        assertThat(unreadCopies(number)).isZero();
        var citizen = List.of(Desk.account(Filed.CITIZEN));
        Refused.by(
                ApprovalRule.MAY_NOT_READ,
                () -> As.person(Desk.MARKET_HEAD, () -> circulation.copy(number, citizen, "请知悉")));
    }

    @Test
    void whoHasSignedUrgesWhoHasNot() {
        var number = accepted();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        var table = Beans.of(ReadingTable.class);
        assertThat(offered(Desk.MARKET_CLERK, number).urgeable()).containsExactly(step);
        assertThat(offered(Desk.MARKET_DEPUTY, number).urgeable()).isEmpty();
        Refused.by(WorkflowRule.NOT_TAKING_PART, () -> As.person(STRANGER, () -> table.urge(step, "请快")));
        As.person(Desk.MARKET_CLERK, () -> table.urge(step, "申请人在等"));
        assertThat(Messages.of(Desk.MARKET_HEAD, number)).contains("workflow.urged");
        Refused.by(WorkflowRule.URGED_ALREADY, () -> As.person(Desk.MARKET_CLERK, () -> table.urge(step, "快")));
    }

    @Test
    void whatADeputySignsIsOnRecordAsDoneForThePrincipal() {
        var number = accepted();
        Refused.asUnknown(() -> Desk.open(STRANGER, number));
        var standIns = Beans.of(OwnStandIns.class);
        var deputy = Desk.account(STRANGER);
        var today = Time.today();
        Refused.by(
                WorkflowRule.STAND_IN_OVER,
                () -> As.person(
                        Desk.MARKET_HEAD,
                        () -> standIns.appoint(deputy, today.minusDays(2), today.minusDays(1), null)));
        var standIn = As.person(Desk.MARKET_HEAD, () -> standIns.appoint(deputy, today, today, null));
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> standIns.end(standIn)));
        var step = Desk.mine(STRANGER, number).id();
        As.person(STRANGER, () -> Beans.of(Handling.class).sign(number, step, "approve", "同意"));
        As.person(Desk.MARKET_HEAD, () -> standIns.end(standIn));
        assertThat(records().history(number.key()))
                .filteredOn(entry -> entry.kind() == HistoryKind.SIGNED && deputy.equals(entry.by()))
                .extracting(HistoryEntry::onBehalfOf)
                .containsExactly(Desk.account(Desk.MARKET_HEAD));
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    private static void add(String who, ApplicationNumber number, StepId step, AccountId whom) {
        As.person(who, () -> Beans.of(Cosigning.class).addSigner(number, step, whom, SignerOrder.BEFORE, "请核实场所"));
    }

    private static void takeBack(String who, ApplicationNumber number, StepId decided) {
        As.person(who, () -> Beans.of(Cosigning.class).takeBack(number, decided, "写错了"));
    }

    private static Arrangements offered(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(ArrangementBoard.class).of(number));
    }

    private static long unreadCopies(ApplicationNumber number) {
        return records().copies(number.key()).stream()
                .filter(copy -> copy.readAt() == null)
                .count();
    }

    private static ApprovalRecords records() {
        return Beans.of(ApprovalRecords.class, "workflow", "CaseArchive");
    }

    private static ApplicationNumber accepted() {
        var number = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, number);
        return number;
    }
}
