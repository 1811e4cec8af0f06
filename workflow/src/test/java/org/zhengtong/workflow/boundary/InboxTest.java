package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepDeadline;

class InboxTest {

    private static long nextUnit = 1000;

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);
    private final Statistics statistics =
            Databases.shared().unwrap(SessionFactory.class).getStatistics();

    private Group desk;
    private AccountId clerk;
    private AccountId colleague;

    /** A desk of two with a case for each light, and one without a deadline. */
    @BeforeEach
    void fillADesk() {
        desk = new Group(nextUnit++, "accept");
        clerk = new AccountId(desk.unit() * 10 + 1);
        colleague = new AccountId(desk.unit() * 10 + 2);
        county.directory.put(desk, clerk.value(), colleague.value());
        for (var days : List.of(9, 2, -3, 0)) {
            setDeadline(caseAtTheDesk(), days);
        }
        caseAtTheDesk();
    }

    private CaseKey caseAtTheDesk() {
        var lanes = SampleCases.lanes();
        lanes.put("accept", List.of(new Signatory(desk, null)));
        return cases.start("approval.standard", lanes, Map.of());
    }

    private void setDeadline(CaseKey key, int days) {
        var day = LocalDate.now(county.clock).plusDays(days);
        var step = cases.step(key, "task-accept").id();
        var at = county.clock.instant().plus(Duration.ofDays(days + 1L));
        county.run(() -> county.engine.setDeadline(step, new StepDeadline(day, at, null, "许可法32条")));
    }

    private Page<InboxItem> inbox(AccountId person, InboxFilter filter, int first, int size) {
        return county.call(() -> county.records.inbox(person, filter, new Page.Request(first, size)));
    }

    @Test
    void isOrderedByDeadlineAndThoseWithoutComeLast() {
        assertThat(inbox(clerk, InboxFilter.ALL, 0, 10).rows())
                .extracting(InboxItem::light)
                .containsExactly(
                        InboxLight.OVERDUE, InboxLight.TODAY, InboxLight.SOON, InboxLight.LATER, InboxLight.NONE);
        assertThat(county.call(() -> county.records.counts(clerk))).isEqualTo(new InboxCounts(1, 1, 1, 1, 1));
    }

    @Test
    void isPagedByTheDatabaseHoweverManyRows() {
        var before = statistics.getPrepareStatementCount();
        inbox(clerk, InboxFilter.ALL, 0, 10);
        var queries = statistics.getPrepareStatementCount() - before;
        IntStream.range(0, 30).forEach(i -> caseAtTheDesk());
        before = statistics.getPrepareStatementCount();
        var page = inbox(clerk, InboxFilter.ALL, 20, 10);
        assertThat(statistics.getPrepareStatementCount() - before)
                .as("three of who the person is, one of how many there are, one of each of two queues, one of the page")
                .isEqualTo(queries)
                .isEqualTo(7);
        assertThat(page.rows()).hasSize(10);
        assertThat(page.total()).isEqualTo(35);
    }

    @Test
    void endsWithItsLastPageHoweverFarOneAsks() {
        var page = inbox(clerk, InboxFilter.ALL, 40, 2);
        assertThat(page.first()).isEqualTo(4);
        assertThat(page.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE", "TODAY", "SOON", "LATER", "NONE"})
    void isNarrowedByLight(InboxLight light) {
        assertThat(inbox(clerk, new InboxFilter(light, null, null), 0, 10).rows())
                .singleElement()
                .extracting(InboxItem::light)
                .isEqualTo(light);
    }

    @Test
    void isNarrowedByWordsTakenLiterally() {
        var number = caseAtTheDesk().number();
        assertThat(inbox(clerk, new InboxFilter(null, null, number.toLowerCase()), 0, 10)
                        .rows())
                .extracting(item -> item.key().number())
                .containsExactly(number);
        assertThat(inbox(clerk, new InboxFilter(null, null, "%"), 0, 10).rows()).isEmpty();
        assertThat(inbox(clerk, new InboxFilter(null, "letters", null), 0, 10).rows())
                .isEmpty();
        assertThat(inbox(clerk, new InboxFilter(null, "approval", "建房"), 0, 10).rows())
                .hasSize(6);
    }

    @Test
    void losesToTheOneWhoClaims() {
        var step = inbox(clerk, InboxFilter.ALL, 0, 1).rows().get(0).step();
        county.run(() -> county.engine.claim(step, clerk));
        assertThat(inbox(clerk, InboxFilter.ALL, 0, 1).rows().get(0).claimedBy())
                .isEqualTo(clerk);
        assertThat(inbox(colleague, InboxFilter.ALL, 0, 10).rows()).hasSize(4).noneMatch(item -> item.step()
                .equals(step));
    }

    @Test
    void showsAStepOnceToOneWhoHasTwoPlacesInIt() {
        var second = new Group(nextUnit++, "review");
        county.directory.put(second, clerk.value());
        var lanes = SampleCases.lanes();
        lanes.put("review", List.of(new Signatory(desk, null), new Signatory(second, null)));
        var key = cases.start("approval.joint-review", lanes, Map.of());
        cases.sign(key, "task-accept", SampleCases.ACCEPTING, "accept");
        assertThat(inbox(clerk, InboxFilter.ALL, 0, 10).rows())
                .filteredOn(item -> item.key().equals(key))
                .hasSize(1);
        assertThat(county.call(() -> county.records.counts(clerk)).total()).isEqualTo(6);
    }

    @Test
    void tellsFromWhomACaseComes() {
        var key = caseAtTheDesk();
        assertThat(inbox(clerk, new InboxFilter(null, null, key.number()), 0, 1)
                        .rows()
                        .get(0)
                        .from())
                .isEqualTo(SampleCases.APPLICANT);
        cases.sign(key, "task-accept", clerk, "accept");
        assertThat(inbox(SampleCases.DECIDING, new InboxFilter(null, null, key.number()), 0, 1)
                        .rows()
                        .get(0)
                        .from())
                .isEqualTo(clerk);
    }
}
