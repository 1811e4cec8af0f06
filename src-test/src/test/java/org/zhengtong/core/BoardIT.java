package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;

/** Cases in lists: the one that is due first stands first, and what was typed to narrow a list means itself. */
public class BoardIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Test
    void standsInTheOrderInWhichCasesAreDueAndThoseWithoutAClockComeLast() {
        Time.at(DAY);
        var decided = Filed.catering().number();
        Desk.grantCatering(decided);
        var handled = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, handled);
        Time.at(DAY.plusDays(1));
        var checked = Filed.catering().number();
        Time.at(DAY.minusDays(1));
        var first = Filed.catering().number();
        assertThat(inOrderOf(CaseOrder.DUE, List.of(decided, handled, checked, first)))
                .containsExactly(first, handled, checked, decided);
        assertThat(inOrderOf(CaseOrder.NEWEST, List.of(decided, handled, checked, first)))
                .containsExactly(checked, handled, decided, first);
    }

    @Test
    void isNarrowedByStageMatterUnitAndWords() {
        var market = Beans.of(Directory.class)
                .unit("market-regulation")
                .orElseThrow()
                .id();
        var number = Filed.catering().number();
        var text = number.value().toLowerCase();
        assertThat(found(new CaseFilter(Stage.UNDER_CHECK, "small-catering", market, text, null)))
                .containsExactly(number.value());
        assertThat(found(new CaseFilter(Stage.IN_HANDLING, null, null, text, null)))
                .isEmpty();
        assertThat(found(new CaseFilter(null, "rural-homestead", null, text, null)))
                .isEmpty();
        assertThat(found(new CaseFilter(null, null, market + 1, text, null))).isEmpty();
        assertThat(found(new CaseFilter(null, null, null, " 林水生 ", null))).isNotEmpty();
        assertThat(found(new CaseFilter(null, null, null, "餐饮登记", null))).isNotEmpty();
        for (var pattern : List.of("%", "_", "!", number.value().replace('-', '_'))) {
            assertThat(found(new CaseFilter(null, null, null, pattern, null)))
                    .as(pattern)
                    .isEmpty();
        }
    }

    /** Lists, boards and rows give one answer: overdue from the day after the promised one, and later past the law. */
    @Test
    void countsWhatIsLateInOneWay() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var promised = Filed.progress(receipt).deadline().due();
        var legal = Filed.progress(receipt).legalDeadline().due();
        assertThat(promised).isBefore(legal);
        isLate(receipt, promised, Lateness.ON_TIME);
        isLate(receipt, promised.plusDays(1), Lateness.OVERDUE);
        isLate(receipt, legal, Lateness.OVERDUE);
        isLate(receipt, legal.plusDays(1), Lateness.PAST_LEGAL_LIMIT);
    }

    private static void isLate(Receipt receipt, LocalDate today, Lateness how) {
        var number = receipt.number().value();
        var row = rows(new CaseFilter(null, null, null, number, null), CaseOrder.NEWEST)
                .get(0);
        assertThat(row.lateness(today)).isEqualTo(how);
        for (var asked : List.of(Lateness.OVERDUE, Lateness.PAST_LEGAL_LIMIT)) {
            var found = found(new CaseFilter(null, null, null, number, new CaseFilter.Late(asked, today)));
            assertThat(found).hasSize(how.compareTo(asked) >= 0 ? 1 : 0);
        }
    }

    @Test
    void countsOnTheBoardWhatTheListsCallLate() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var legal = Filed.progress(receipt).legalDeadline().due();
        Time.at(legal);
        var overdue = late(StageCount::overdue);
        var pastLegal = late(StageCount::pastLegal);
        assertThat(overdue).isPositive();
        Time.at(legal.plusDays(1));
        assertThat(late(StageCount::overdue)).isGreaterThanOrEqualTo(overdue);
        assertThat(late(StageCount::pastLegal)).isGreaterThan(pastLegal);
    }

    @Test
    void showsEachCaseInTheInboxOfWhoeverSignsNextWithItsLight() {
        Time.at(DAY);
        var receipt = Filed.catering();
        assertThat(inbox(Desk.MARKET_CLERK, receipt.number())).containsExactly(InboxLight.LATER);
        assertThat(inbox(Desk.MARKET_HEAD, receipt.number())).isEmpty();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        assertThat(inbox(Desk.MARKET_CLERK, receipt.number())).isEmpty();
        var due = Filed.progress(receipt).deadline().due();
        Time.at(due);
        assertThat(inbox(Desk.MARKET_HEAD, receipt.number())).containsExactly(InboxLight.TODAY);
        Time.at(due.plusDays(1));
        assertThat(inbox(Desk.MARKET_DEPUTY, receipt.number())).containsExactly(InboxLight.OVERDUE);
    }

    private static List<InboxLight> inbox(String who, ApplicationNumber number) {
        return Desk.inbox(who, new InboxFilter(null, null, number.value())).stream()
                .map(InboxItem::light)
                .toList();
    }

    private static long late(ToLongFunction<StageCount> which) {
        return As.person(Desk.MARKET_HEAD, () -> Beans.of(CaseBoard.class).counts()).stream()
                .mapToLong(which)
                .sum();
    }

    private static List<String> found(CaseFilter filter) {
        return rows(filter, CaseOrder.NEWEST).stream()
                .map(ApplicationRow::number)
                .toList();
    }

    private static List<ApplicationNumber> inOrderOf(CaseOrder order, List<ApplicationNumber> numbers) {
        return rows(new CaseFilter(null, null, null, "QY202608", null), order).stream()
                .map(row -> new ApplicationNumber(row.number()))
                .filter(numbers::contains)
                .toList();
    }

    private static List<ApplicationRow> rows(CaseFilter filter, CaseOrder order) {
        return As.person(Desk.MARKET_HEAD, () -> Beans.of(CaseBoard.class)
                .search(filter, order, Page.Request.ofNumber(1, Page.Request.MOST))
                .rows());
    }
}
