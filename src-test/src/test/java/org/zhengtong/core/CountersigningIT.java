package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.Colleagues;
import org.zhengtong.platform.support.workflow.boundary.OwnStandIns;
import org.zhengtong.platform.support.workflow.boundary.ReadingTable;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.Stage;

/** What the platform offers for cases of every system, on an application. */
public class CountersigningIT extends InServer {

    @Test
    void aColleagueWhoIsAddedSignsFirst() {
        var number = accepted();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        var colleagues = Beans.of(Colleagues.class);
        var clerk = Desk.account(Desk.MARKET_CLERK);
        var citizen = Desk.account(Filed.CITIZEN);
        Refused.by(
                WorkflowRule.NOT_A_COLLEAGUE,
                () -> As.person(
                        Desk.MARKET_HEAD, () -> colleagues.addSigner(step, citizen, SignerOrder.BEFORE, "请核实")));
        As.person(Desk.MARKET_HEAD, () -> colleagues.addSigner(step, clerk, SignerOrder.BEFORE, "请核实"));
        Desk.sign(Desk.MARKET_CLERK, number, "approve");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.IN_HANDLING);
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void aViewIsAskedForAndComesBack() {
        var number = accepted();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        var colleagues = Beans.of(Colleagues.class);
        var clerk = Desk.account(Desk.MARKET_CLERK);
        As.person(Desk.MARKET_HEAD, () -> colleagues.delegate(step, clerk, "面积是否属实"));
        As.person(Desk.MARKET_CLERK, () -> colleagues.answer(step, "属实"));
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void aCopyIsReadByItsReader() {
        var number = accepted();
        var table = Beans.of(ReadingTable.class);
        var reader = Desk.account(Desk.CIVIL_CLERK);
        As.person(Desk.MARKET_HEAD, () -> table.copy(number.key(), List.of(reader), "请知悉"));
        assertThat(unread(Desk.CIVIL_CLERK, number)).singleElement().satisfies(copy -> {
            assertThat(copy.from()).isEqualTo(Desk.account(Desk.MARKET_HEAD));
            As.person(Desk.CIVIL_CLERK, () -> table.readCopy(copy.id()));
        });
        assertThat(unread(Desk.CIVIL_CLERK, number)).isEmpty();
    }

    private static List<CopyView> unread(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(ReadingTable.class).mine(true, new Page.Request(0, Page.Request.MOST)))
                .rows()
                .stream()
                .filter(copy -> copy.key().equals(number.key()))
                .toList();
    }

    @Test
    void aDeputyFindsWhatWaitsForThePrincipal() {
        var number = accepted();
        var standIns = Beans.of(OwnStandIns.class);
        var deputy = Desk.account(Desk.CIVIL_CLERK);
        var today = Time.today();
        var standIn = As.person(Desk.MARKET_HEAD, () -> standIns.appoint(deputy, today, today, null));
        assertThat(waiting(Desk.CIVIL_CLERK, number))
                .singleElement()
                .extracting(InboxItem::standsInFor)
                .isEqualTo(Desk.account(Desk.MARKET_HEAD));
        As.person(Desk.CIVIL_CLERK, () -> standIns.end(standIn));
        assertThat(waiting(Desk.CIVIL_CLERK, number)).isEmpty();
    }

    private static List<InboxItem> waiting(String who, ApplicationNumber number) {
        return Desk.inbox(who, new InboxFilter(null, null, number.value()));
    }

    private static ApplicationNumber accepted() {
        var number = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, number);
        return number;
    }
}
