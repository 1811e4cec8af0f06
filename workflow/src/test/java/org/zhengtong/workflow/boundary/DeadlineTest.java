package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepOpened;
import org.zhengtong.platform.support.workflow.StepOverdue;
import org.zhengtong.platform.support.workflow.StepReminder;

class DeadlineTest {

    private static final AccountId HEAD = new AccountId(61);

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    private CaseKey key;

    @BeforeEach
    void startACase() {
        var head = new Group(1, "head");
        county.directory.put(head, HEAD.value());
        county.directory.putAbove(SampleCases.ACCEPT, head);
        key = cases.start("approval.standard");
    }

    private void setDeadline(Duration remind, Duration due) {
        var now = county.clock.instant();
        var step = cases.step(key, "task-accept").id();
        county.run(() -> county.engine.setDeadline(
                step, new StepDeadline(LocalDate.of(2026, 11, 27), now.plus(due), now.plus(remind), "许可法32条")));
    }

    private void pass(Duration time) {
        county.clock.move(time);
        county.ringAllDue();
    }

    /** Sunday, 22 November 2026 is the day on which everything begins. */
    @Nested
    class OfTheDefinition {

        private static final LocalDate TWO_DAYS_ON = LocalDate.of(2026, 11, 24);

        private void startWith(String attributes) {
            key = cases.beforeTheBoard(attributes, SampleCases.people(41, 42));
        }

        private LocalDate due() {
            return cases.step(key, "task-board").dueOn();
        }

        private void ownerSays(LocalDate day) {
            var step = cases.step(key, "task-board").id();
            var at = day == null
                    ? null
                    : day.plusDays(1).atStartOfDay(county.clock.getZone()).toInstant();
            county.run(() -> county.engine.setDeadline(step, new StepDeadline(day, at, null, "许可法42条")));
        }

        @Test
        void countsWorkingDaysFromTheDayAfter() {
            startWith("mode=\"any\" days=\"2\"");
            assertThat(due()).isEqualTo(TWO_DAYS_ON);
        }

        @Test
        void remindsSomeDaysBefore() {
            startWith("mode=\"any\" days=\"5\" remind=\"3\"");
            pass(Duration.ofDays(1));
            assertThat(county.announced(StepReminder.class)).isEmpty();
            pass(Duration.ofDays(1));
            assertThat(county.announced(StepReminder.class)).hasSize(1);
        }

        @Test
        void theSoonerHolds() {
            startWith("mode=\"any\" days=\"2\"");
            ownerSays(TWO_DAYS_ON.plusDays(7));
            assertThat(due()).isEqualTo(TWO_DAYS_ON);
            ownerSays(TWO_DAYS_ON.minusDays(1));
            assertThat(due()).isEqualTo(TWO_DAYS_ON.minusDays(1));
        }

        @Test
        void restsWithTheOwnersClockAndBeginsAnew() {
            startWith("mode=\"any\" days=\"2\"");
            ownerSays(null);
            assertThat(due()).isNull();
            pass(Duration.ofDays(7));
            ownerSays(TWO_DAYS_ON.plusDays(30));
            assertThat(due()).isEqualTo(TWO_DAYS_ON.plusDays(7));
        }
    }

    @Nested
    class OfAStep {

        @Test
        void remindsItsSignersOnceAndThenReportsToTheHead() {
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            pass(Duration.ofDays(2));
            assertThat(county.announced(StepReminder.class)).isEmpty();
            pass(Duration.ofDays(1));
            assertThat(county.announced(StepReminder.class))
                    .singleElement()
                    .extracting(StepReminder::to)
                    .isEqualTo(List.of(ACCEPTING, ALSO_ACCEPTING));
            pass(Duration.ofDays(2));
            assertThat(county.announced(StepOverdue.class))
                    .singleElement()
                    .extracting(StepOverdue::superiors)
                    .isEqualTo(List.of(HEAD));
            assertThat(county.call(() -> county.records.history(key)))
                    .extracting(HistoryEntry::kind)
                    .containsOnlyOnce(
                            HistoryKind.DEADLINE_SET, HistoryKind.REMINDED, HistoryKind.OVERDUE, HistoryKind.ESCALATED);
            assertThat(county.agenda.all()).isEmpty();
        }

        @Test
        void movedToLaterRingsLater() {
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            setDeadline(Duration.ofDays(8), Duration.ofDays(10));
            pass(Duration.ofDays(6));
            assertThat(county.announced(StepReminder.class)).isEmpty();
            assertThat(county.announced(StepOverdue.class)).isEmpty();
            pass(Duration.ofDays(4));
            assertThat(county.announced(StepOverdue.class)).hasSize(1);
        }

        @Test
        void ofAnEarlierSettingTellsNothing() {
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            var early = county.agenda.all();
            setDeadline(Duration.ofDays(8), Duration.ofDays(10));
            early.forEach(entry -> county.run(() -> county.deadlineWatch.perform(entry.id(), entry.data())));
            assertThat(county.announced(StepReminder.class)).isEmpty();
            assertThat(county.announced(StepOverdue.class)).isEmpty();
        }

        @Test
        void isTakenAwayWhileNoClockRuns() {
            var step = cases.step(key, "task-accept").id();
            county.run(() -> county.engine.setDeadline(step, StepDeadline.NONE));
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            county.run(() -> county.engine.setDeadline(step, StepDeadline.NONE));
            assertThat(county.agenda.all()).isEmpty();
            assertThat(cases.step(key, "task-accept").dueOn()).isNull();
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.DEADLINE_SET)
                    .extracting(HistoryEntry::outcome)
                    .containsExactly("2026-11-27", null);
        }

        @Test
        void setAgainToTheSameChangesNothing() {
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            var before = county.agenda.all();
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            assertThat(county.agenda.all()).isEqualTo(before);
        }

        @Test
        void leavesTheAgendaWithTheStep() {
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            var waiting = county.agenda.all();
            assertThat(waiting).hasSize(2);
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(county.agenda.all()).isEmpty();
            waiting.forEach(entry -> county.run(() -> county.deadlineWatch.perform(entry.id(), entry.data())));
            assertThat(county.announced(StepOverdue.class)).isEmpty();
        }

        @Test
        void isSetByWhoObservesTheOpening() {
            county.observers.add(event -> {
                if (event instanceof StepOpened opened) {
                    county.engine.setDeadline(
                            opened.step(),
                            new StepDeadline(
                                    LocalDate.of(2026, 12, 1), opened.at().plus(Duration.ofDays(9)), null, "承诺时限"));
                }
            });
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.step(key, "task-decide").dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        }

        @Test
        void mayBeFollowedByWhatTheLawMakesOfSilence() {
            county.observers.add(event -> {
                if (event instanceof StepOverdue overdue && overdue.node().equals("task-accept")) {
                    county.engine.complete(
                            overdue.key(), "task-accept", "accept", AccountId.SYSTEM, "逾期未告知视为受理", Map.of());
                }
            });
            setDeadline(Duration.ofDays(3), Duration.ofDays(5));
            pass(Duration.ofDays(6));
            assertThat(cases.open(key)).containsExactly("task-decide");
        }
    }

    @Nested
    class Drawn {

        @Test
        void atTheEdgeOfAStepOpensAnotherBesideIt() {
            county.run(() -> county.library.publish(SampleBpmn.watched(false), AccountId.SYSTEM));
            var watched = cases.start("sample.watched");
            pass(Duration.ofDays(2));
            assertThat(cases.open(watched)).containsExactly("task-accept");
            pass(Duration.ofDays(2));
            assertThat(cases.open(watched)).containsExactlyInAnyOrder("task-accept", "task-chase");
            cases.sign(watched, "task-chase", SampleCases.DECIDING, "done");
            cases.sign(watched, "task-accept", ACCEPTING, "done");
            assertThat(cases.open(watched)).isEmpty();
        }

        @Test
        void takesTheCaseAwayFromTheStep() {
            county.run(() -> county.library.publish(SampleBpmn.watched(true), AccountId.SYSTEM));
            var watched = cases.start("sample.watched");
            pass(Duration.ofDays(4));
            assertThat(cases.open(watched)).containsExactly("task-chase");
        }

        @Test
        void isForgottenWhenTheStepIsDone() {
            county.run(() -> county.library.publish(SampleBpmn.watched(true), AccountId.SYSTEM));
            var watched = cases.start("sample.watched");
            assertThat(county.agenda.all()).hasSize(1);
            cases.sign(watched, "task-accept", ACCEPTING, "done");
            assertThat(county.agenda.all()).isEmpty();
            assertThat(cases.open(watched)).isEmpty();
        }

        @Test
        void onTheWayHoldsTheCaseAsLongAsItSays() {
            county.run(() -> county.library.publish(SampleBpmn.pausing(), AccountId.SYSTEM));
            var pausing = cases.start("sample.pausing");
            cases.sign(pausing, "task-accept", ACCEPTING, "done");
            assertThat(cases.open(pausing)).isEmpty();
            pass(Duration.ofHours(7));
            assertThat(cases.open(pausing)).isEmpty();
            pass(Duration.ofHours(2));
            assertThat(cases.open(pausing)).containsExactly("task-decide");
        }

        @Test
        void isTakenOffWhenTheCaseIsWithdrawn() {
            county.run(() -> county.library.publish(SampleBpmn.pausing(), AccountId.SYSTEM));
            var pausing = cases.start("sample.pausing");
            cases.sign(pausing, "task-accept", ACCEPTING, "done");
            county.run(() -> county.engine.withdraw(pausing, SampleCases.APPLICANT, ""));
            assertThat(county.agenda.all()).isEmpty();
        }
    }
}
