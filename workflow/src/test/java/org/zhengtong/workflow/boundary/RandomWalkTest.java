package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;

/**
 * Random people do random things to random cases, some of which fail at the last moment. After each of them no step is
 * lost or doubled, what the engine waits for is what is open, a failure has changed nothing, and at the end every case
 * still comes to its end. {@code -Dzt.test.walks=1000} walks longer.
 */
class RandomWalkTest {

    private static final List<String> PROCESSES = List.of(
            "approval.standard", "approval.joint-review", "approval.on-the-spot", "sample.nested", "sample.some");
    private static final int ACTIONS = 30;

    private static County county;
    private static SampleCases cases;

    private Random random;
    private CaseKey key;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
        county.run(() -> county.library.publish(SampleBpmn.nested(), AccountId.SYSTEM));
        county.run(() -> county.library.publish(SampleBpmn.some(), AccountId.SYSTEM));
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("zt.test.walks", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesAndDoublesNothing(long seed) {
        random = new Random(seed);
        key = cases.start(oneOf(PROCESSES));
        for (int i = 0; i < ACTIONS && cases.end(key) == null; i++) {
            county.clock.move(Duration.ofMinutes(random.nextInt(90)));
            county.ringAllDue();
            act();
            check();
        }
        for (int i = 0; i < 100 && cases.end(key) == null; i++) {
            var step = oneOf(open());
            signForward(step);
            check();
        }
        assertThat(cases.end(key)).as("the end").isNotNull();
    }

    private void act() {
        var step = oneOf(open());
        var person = signerOf(step);
        var action = action(step, person);
        var failing = random.nextInt(5) == 0;
        var before = seen();
        try {
            county.run(() -> {
                action.run();
                if (failing) {
                    throw new LastMoment();
                }
            });
        } catch (LastMoment | RuleViolation expected) {
            assertThat(seen()).isEqualTo(before);
        }
    }

    /** What goes wrong after the engine has done its part. */
    private static final class LastMoment extends RuntimeException {}

    private Runnable action(StepView step, AccountId person) {
        var back = county.call(() -> county.records.rights(step.id(), person)).sendBackTo();
        var deadline = deadline();
        return switch (random.nextInt(9)) {
            case 0 -> () -> county.engine.claim(step.id(), person);
            case 1 -> () -> county.engine.handOver(step.id(), person, SampleCases.STRANGER, "外出");
            case 2 ->
                () -> county.engine.reassign(
                        key, step.lane(), SampleCases.lanes().get(step.lane()), person, "改派");
            case 3 -> () -> county.engine.setDeadline(step.id(), deadline);
            case 4, 5 ->
                back.isEmpty()
                        ? sign(step, person)
                        : () -> county.engine.sendBack(
                                step.id(), person, oneOf(back).node(), "退回", ReturnWay.WALK_AGAIN);
            case 6 ->
                random.nextInt(8) > 0
                        ? sign(step, person)
                        : () -> county.engine.withdraw(key, SampleCases.APPLICANT, "撤回");
            default -> sign(step, person);
        };
    }

    private Runnable sign(StepView step, AccountId person) {
        var outcome = oneOf(step.outcomes());
        return () -> county.engine.sign(new SignStep(step.id(), person, outcome, "意见"));
    }

    private void signForward(StepView step) {
        var person = signerOf(step);
        county.run(() -> county.engine.sign(
                new SignStep(step.id(), person, step.outcomes().get(0), "意见")));
    }

    private StepDeadline deadline() {
        var now = county.clock.instant();
        var due = now.plus(Duration.ofHours(1 + random.nextInt(48)));
        return new StepDeadline(LocalDate.now(county.clock), due, due.minusSeconds(1800), "时限");
    }

    /** Somebody for whom a place of the step waits. */
    private AccountId signerOf(StepView step) {
        var waiting =
                step.signers().stream().filter(each -> each.signedAt() == null).toList();
        var place = oneOf(waiting);
        return place.person() != null ? place.person() : oneOf(county.directory.membersOf(place.group()));
    }

    private void check() {
        var steps = county.call(() -> county.records.steps(key));
        var open = steps.stream().filter(step -> step.state().isOpen()).toList();
        var nodes = open.stream().map(StepView::node).toList();
        assertThat(nodes).as("open once").doesNotHaveDuplicates();
        assertThat(open).allSatisfy(step -> assertThat(step.signers())
                .as("waits for somebody")
                .anyMatch(signer -> signer.signedAt() == null));
        assertThat(engineTasks(steps)).as("what the engine waits for").isEqualTo(new HashSet<>(nodes));
        assertThat(open.isEmpty()).as("over").isEqualTo(cases.end(key) != null);
        assertThat(county.announced(CaseEnded.class).stream()
                        .filter(ended -> ended.key().equals(key))
                        .count())
                .as("ends once")
                .isLessThanOrEqualTo(1);
        checkHistory(steps);
        checkAgenda(open);
    }

    private Set<String> engineTasks(List<StepView> steps) {
        var tasks = county.engineNodes(key).stream()
                .filter(node -> node.startsWith("task-"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(tasks).isSubsetOf(steps.stream().map(StepView::node).collect(Collectors.toSet()));
        return tasks;
    }

    private void checkHistory(List<StepView> steps) {
        var kinds = county.call(() -> county.records.history(key)).stream()
                .collect(Collectors.groupingBy(HistoryEntry::kind, Collectors.counting()));
        assertThat(kinds.get(HistoryKind.STEP_OPENED)).isEqualTo(steps.size());
        assertThat(kinds.getOrDefault(HistoryKind.STEP_DONE, 0L))
                .isEqualTo(steps.stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .count());
    }

    private void checkAgenda(List<StepView> open) {
        var openIds = open.stream().map(step -> step.id().value() + ":").toList();
        var mine = county.call(() -> county.records.steps(key)).stream()
                .map(step -> step.id().value() + ":")
                .toList();
        assertThat(county.agenda.all())
                .filteredOn(entry -> mine.stream().anyMatch(entry.id()::startsWith))
                .allMatch(entry -> openIds.stream().anyMatch(entry.id()::startsWith));
    }

    private List<Object> seen() {
        var seen = new ArrayList<Object>(county.call(() -> county.records.steps(key)));
        seen.addAll(county.call(() -> county.records.history(key)));
        seen.addAll(county.engineNodes(key));
        return seen;
    }

    private List<StepView> open() {
        return county.call(() -> county.records.openSteps(key));
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
