package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Who acts when those who should cannot. */
class StaffingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    private List<InboxItem> inbox(AccountId person, CaseKey key) {
        return county
                .call(() -> county.records.inbox(person, InboxFilter.ALL, new Page.Request(0, 1000)))
                .rows()
                .stream()
                .filter(item -> item.key().equals(key))
                .toList();
    }

    private boolean maySign(CaseKey key, String node, AccountId person) {
        var step = cases.step(key, node).id();
        return county.call(() -> county.records.rights(step, person)).maySign();
    }

    private List<Group> groupsAt(CaseKey key, String node) {
        return cases.step(key, node).signers().stream()
                .map(StepView.Signer::group)
                .toList();
    }

    @Nested
    class NobodyThere {

        private static final Group EMPTY = new Group(77, "accept");

        private CaseKey board(String attributes, Signatory... board) {
            return cases.beforeTheBoard(attributes, List.of(board));
        }

        @Test
        void itFallsToTheLaneThatTheDefinitionNames() {
            var key = board("fallback=\"leader\"", new Signatory(EMPTY, null));
            assertThat(groupsAt(key, "task-board")).containsExactly(SampleCases.LEAD);
            assertThat(county.call(() -> county.records.history(key)))
                    .extracting(HistoryEntry::kind)
                    .contains(HistoryKind.FELL_BACK);
            cases.sign(key, "task-board", LEADER, "agree");
            assertThat(cases.open(key)).containsExactly("task-after");
        }

        @Test
        void orToTheAdministratorsNeverNowhere() {
            var key = board("", new Signatory(EMPTY, null));
            assertThat(groupsAt(key, "task-board")).containsExactly(SampleDirectory.ADMINISTRATORS);
            county.directory.put(SampleDirectory.ADMINISTRATORS, 901);
            assertThat(inbox(new AccountId(901), key)).hasSize(1);
        }

        @Test
        void anEmptyMemberOfAnyOfIsLeftOut() {
            var key = board("fallback=\"leader\"", new Signatory(EMPTY, null), new Signatory(SampleCases.SITE, null));
            assertThat(groupsAt(key, "task-board")).containsExactly(SampleCases.SITE);
        }

        @Test
        void anEmptyMemberOfAllIsReplaced() {
            var key = board(
                    "mode=\"all\" fallback=\"leader\"",
                    new Signatory(EMPTY, null),
                    new Signatory(SampleCases.SITE, null));
            assertThat(groupsAt(key, "task-board")).containsExactlyInAnyOrder(SampleCases.SITE, SampleCases.LEAD);
        }

        @Test
        void aRunningCaseIsNotStoppedByALaneThatBecameEmpty() {
            var late = new Group(78, "decide");
            county.directory.put(late, 781);
            var lanes = SampleCases.lanes();
            lanes.put("decide", List.of(new Signatory(late, null)));
            var key = cases.start("approval.standard", lanes, Map.of());
            county.directory.put(late);
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(groupsAt(key, "task-decide")).containsExactly(SampleDirectory.ADMINISTRATORS);
        }
    }

    @Nested
    class StandingIn {

        private final AccountId deputy = new AccountId(66_000 + NUMBER.incrementAndGet());
        private final LocalDate today = LocalDate.now(county.clock);
        private final CaseKey key = cases.start("approval.standard");

        private void appoint(AccountId principal, LocalDate from, LocalDate to, String process) {
            county.run(
                    () -> county.standIns.appoint(new AppointStandIn(principal, deputy, from, to, process), principal));
        }

        @Test
        void findsWhatWaitsForThePrincipalAndTheirGroups() {
            appoint(ACCEPTING, today, today.plusDays(2), null);
            assertThat(inbox(deputy, key))
                    .singleElement()
                    .extracting(InboxItem::standsInFor)
                    .isEqualTo(ACCEPTING);
            assertThat(inbox(ACCEPTING, key))
                    .singleElement()
                    .extracting(InboxItem::standsInFor)
                    .isNull();
            assertThat(county.call(() -> county.records.counts(deputy)).total())
                    .isEqualTo(
                            county.call(() -> county.records.counts(ACCEPTING)).total());
        }

        @Test
        void decidesForThePrincipalAndItIsWrittenDown() {
            appoint(ACCEPTING, today, today, null);
            var step = cases.step(key, "task-accept").id();
            cases.sign(key, "task-accept", deputy, "accept");
            assertThat(county.call(() -> county.records.step(step))
                            .orElseThrow()
                            .signers())
                    .extracting(StepView.Signer::person, StepView.Signer::standsInFor)
                    .containsExactly(tuple(deputy, ACCEPTING));
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.SIGNED)
                    .extracting(HistoryEntry::by, HistoryEntry::onBehalfOf)
                    .containsExactly(tuple(deputy, ACCEPTING));
        }

        @Test
        void goesOnForThePrincipalWithWhatWasClaimed() {
            appoint(ACCEPTING, today, today, null);
            var step = cases.step(key, "task-accept").id();
            county.run(() -> county.engine.claim(step, deputy));
            county.clock.move(Duration.ofDays(3));
            cases.sign(key, "task-accept", deputy, "accept");
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.SIGNED)
                    .extracting(HistoryEntry::onBehalfOf)
                    .containsExactly(ACCEPTING);
        }

        @Test
        void isOverAfterTheLastDayAndNotBegunBeforeTheFirst() {
            appoint(ACCEPTING, today.plusDays(1), today.plusDays(2), null);
            assertThat(maySign(key, "task-accept", deputy)).isFalse();
            county.clock.move(Duration.ofDays(2));
            assertThat(maySign(key, "task-accept", deputy)).isTrue();
            county.clock.move(Duration.ofDays(1));
            assertThat(maySign(key, "task-accept", deputy)).isFalse();
            assertThat(inbox(deputy, key)).isEmpty();
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> cases.sign(key, "task-accept", deputy, "accept"));
        }

        @Test
        void isRestrictedToAProcess() {
            appoint(ACCEPTING, today, today, "approval.on-the-spot");
            var other = cases.start("approval.on-the-spot");
            assertThat(inbox(deputy, key)).isEmpty();
            assertThat(inbox(deputy, other)).hasSize(1);
            assertThat(maySign(key, "task-accept", deputy)).isFalse();
            assertThat(maySign(other, "task-accept", deputy)).isTrue();
        }

        @Test
        void isEndedBeforeItsTime() {
            appoint(ACCEPTING, today, today.plusDays(5), null);
            var standIn = county.call(() -> county.standIns.of(deputy)).get(0);
            assertThat(standIn)
                    .extracting(StandInView::principal, StandInView::to)
                    .containsExactly(ACCEPTING, today.plusDays(5));
            county.run(() -> county.standIns.end(standIn.id(), ACCEPTING));
            assertThat(maySign(key, "task-accept", deputy)).isFalse();
            assertThat(county.call(() -> county.standIns.of(deputy))).isEmpty();
        }

        @Test
        void isRefusedForOneselfAndBackwards() {
            refuses(WorkflowRule.STAND_IN_FOR_ONESELF, () -> appoint(deputy, today, today, null));
            refuses(
                    WorkflowRule.STAND_IN_ENDS_BEFORE_IT_BEGINS,
                    () -> appoint(ACCEPTING, today, today.minusDays(1), null));
        }
    }

    @Nested
    class InOnesOwnMatter {

        private final SubjectKey subject = SubjectKey.code("index-" + NUMBER.incrementAndGet());

        private CaseKey startAbout(SubjectKey... subjects) {
            var key = new CaseKey("approval", "ABOUT-" + NUMBER.incrementAndGet());
            county.run(() -> county.engine.start(new StartCase(
                    key,
                    "approval.standard",
                    new Bilingual("回避", "Bias"),
                    "",
                    SampleCases.APPLICANT,
                    SampleCases.lanes(),
                    Set.of(subjects),
                    Map.of())));
            return key;
        }

        private void declare(AccountId person) {
            county.run(() -> county.conflicts.declare(person, subject, "Ma Li", Relation.SIBLING, person));
        }

        @Test
        void nobodySignsNorSeesIt() {
            var key = startAbout(SubjectKey.account(ACCEPTING));
            assertThat(inbox(ACCEPTING, key)).isEmpty();
            assertThat(inbox(ALSO_ACCEPTING, key)).hasSize(1);
            assertThat(maySign(key, "task-accept", ACCEPTING)).isFalse();
            var step = cases.step(key, "task-accept").id();
            refuses(WorkflowRule.CONFLICT_OF_INTEREST, () -> cases.sign(key, "task-accept", ACCEPTING, "accept"));
            refuses(WorkflowRule.CONFLICT_OF_INTEREST, () -> county.run(() -> county.engine.claim(step, ACCEPTING)));
        }

        @Test
        void norForARelativeThatOneDeclared() {
            declare(ACCEPTING);
            var key = startAbout(subject);
            refuses(WorkflowRule.CONFLICT_OF_INTEREST, () -> cases.sign(key, "task-accept", ACCEPTING, "accept"));
            cases.sign(key, "task-accept", ALSO_ACCEPTING, "accept");
            county.run(() -> county.conflicts.withdraw(ACCEPTING, subject));
            assertThat(county.call(() -> county.conflicts.declaredBy(ACCEPTING)))
                    .noneMatch(declared -> declared.subject().equals(subject));
        }

        @Test
        void nobodyIsHandedDelegatedOrAddedToIt() {
            var key = startAbout(SubjectKey.account(STRANGER));
            var step = cases.step(key, "task-accept").id();
            refuses(
                    WorkflowRule.CONFLICT_OF_INTEREST,
                    () -> county.run(() -> county.engine.handOver(step, ACCEPTING, STRANGER, "")));
            refuses(
                    WorkflowRule.CONFLICT_OF_INTEREST,
                    () -> county.run(() -> county.countersigning.delegate(step, ACCEPTING, STRANGER, "")));
            refuses(
                    WorkflowRule.CONFLICT_OF_INTEREST,
                    () -> county.run(
                            () -> county.countersigning.addSigner(step, ACCEPTING, STRANGER, SignerOrder.AFTER, "")));
        }

        @Test
        void neitherDeputyNorPrincipalDecides() {
            var deputy = new AccountId(66_000 + NUMBER.incrementAndGet());
            var today = LocalDate.now(county.clock);
            county.run(() ->
                    county.standIns.appoint(new AppointStandIn(ACCEPTING, deputy, today, today, null), ACCEPTING));
            assertThat(maySign(startAbout(), "task-accept", deputy)).isTrue();
            for (var about : List.of(deputy, ACCEPTING)) {
                var key = startAbout(SubjectKey.account(about));
                assertThat(inbox(deputy, key)).isEmpty();
                refuses(WorkflowRule.CONFLICT_OF_INTEREST, () -> cases.sign(key, "task-accept", deputy, "accept"));
            }
        }

        @Test
        void aGroupOfWhichNobodyIsImpartialFallsBack() {
            var key = startAbout(SubjectKey.account(DECIDING));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(groupsAt(key, "task-decide")).containsExactly(SampleDirectory.ADMINISTRATORS);
        }

        @Test
        void whatWaitsGoesToSomebodyElseAsSoonAsItIsDeclared() {
            var key = startAbout(subject);
            var step = cases.step(key, "task-accept").id();
            county.run(() -> county.engine.claim(step, ACCEPTING));
            declare(ACCEPTING);
            assertThat(inbox(ALSO_ACCEPTING, key)).hasSize(1);
            declare(ALSO_ACCEPTING);
            assertThat(groupsAt(key, "task-accept")).containsExactly(SampleDirectory.ADMINISTRATORS);
        }

        @Test
        void whatIsReleasedIntoAGroupThatMayNotDecideFallsBack() {
            var key = startAbout(subject);
            var step = cases.step(key, "task-accept").id();
            county.run(() -> county.engine.handOver(step, ACCEPTING, STRANGER, ""));
            declare(ACCEPTING);
            declare(ALSO_ACCEPTING);
            county.run(() -> county.engine.release(step, STRANGER));
            assertThat(groupsAt(key, "task-accept")).containsExactly(SampleDirectory.ADMINISTRATORS);
        }

        @Test
        void whomItIsAboutStillSuppliesWhatIsMissing() {
            var key = startAbout(SubjectKey.account(SampleCases.APPLICANT));
            cases.sign(key, "task-accept", ACCEPTING, "correct");
            assertThat(inbox(SampleCases.APPLICANT, key)).hasSize(1);
            cases.sign(key, "task-supplement", SampleCases.APPLICANT, "supplied");
            assertThat(cases.open(key)).containsExactly("task-accept");
        }
    }
}
