package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.workflow.boundary.RandomActions.Action;

/**
 * Random people do random things to random cases of random processes in several versions, some of which fail at the last
 * moment. After each
 * of them no step is lost or doubled, what the engine waits for is what is open, nobody signed who must not, a failure
 * has changed nothing, and at the end every case still comes to its end. {@code -Dzt.test.walks=1000} walks longer.
 */
class RandomWalkTest {

    private static final List<String> PROCESSES = List.of(
            "approval.standard",
            "approval.joint-review",
            "approval.on-the-spot",
            "sample.nested",
            "sample.some",
            "sample.framed",
            "sample.calling");

    private static final int ACTIONS = 40;
    private static final int USERS = 3;
    private static final AtomicInteger WALKS = new AtomicInteger();

    /** Released into a group of which nobody may decide. */
    private static final long[] FAILED_ONCE = {43};

    private static County county;
    private static SampleCases cases;

    private final Set<AccountId> partial = new HashSet<>();
    private SubjectKey subject;
    private Random random;
    private CaseKey key;
    private WalkChecks checks;
    private RandomActions actions;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
        // Deputies of these days are of no concern to other tests.
        county.clock.move(Duration.ofDays(400));
        county.directory.put(SampleDirectory.ADMINISTRATORS, RandomActions.ADMINISTRATOR.value());
        county.run(() -> county.library.publish(SampleBpmn.nested(), AccountId.SYSTEM));
        county.run(() -> county.library.publish(SampleBpmn.some(), AccountId.SYSTEM));
        county.run(() -> county.library.publish(SampleBpmn.framed(), AccountId.SYSTEM));
        county.run(() -> county.library.publish(SampleBpmn.called(), AccountId.SYSTEM));
        county.run(() -> county.library.publish(SampleBpmn.calling(), AccountId.SYSTEM));
    }

    /** Seeds that failed once are walked for ever. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.of(FAILED_ONCE), LongStream.range(0, Long.getLong("zt.test.walks", 12)));
    }

    static LongStream crowds() {
        return LongStream.range(0, Math.max(1, Long.getLong("zt.test.walks", 12) / 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesAndDoublesNothing(long seed) {
        begin(seed);
        for (int i = 0; i < ACTIONS && cases.end(key) == null; i++) {
            passTime(Duration.ofMinutes(random.nextInt(90)));
            act(actions.next());
            checks.check();
            checks.checkInbox(RandomActions.PEOPLE.get(random.nextInt(RandomActions.PEOPLE.size())));
        }
        walkToTheEnd();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void losesAndDoublesNothingInACrowd(long seed) throws Exception {
        begin(seed);
        var crowd = Executors.newFixedThreadPool(USERS);
        var users = new ArrayList<Future<?>>();
        for (int i = 0; i < USERS; i++) {
            var user = new RandomActions(county, key, new Random(seed * USERS + i));
            users.add(crowd.submit(() -> {
                for (int j = 0; j < ACTIONS / 2; j++) {
                    tryOut(user.next(), j % 5 == 0);
                }
            }));
        }
        crowd.shutdown();
        join(users);
        checks.check();
        walkToTheEnd();
    }

    private static void join(List<Future<?>> users) throws InterruptedException {
        for (var user : users) {
            try {
                user.get();
            } catch (ExecutionException failed) {
                throw new AssertionError("a user failed", failed.getCause());
            }
        }
    }

    private void begin(long seed) {
        random = new Random(seed);
        subject = SubjectKey.code("walk-" + WALKS.incrementAndGet());
        var process = random.nextBoolean()
                ? "sample.random" + WALKS.incrementAndGet()
                : PROCESSES.get(random.nextInt(PROCESSES.size()));
        if (process.startsWith("sample.random")) {
            publishVersions(process);
        }
        key = cases.start(process, RandomActions.lanes(), Set.of(subject), Map.of());
        checks = new WalkChecks(county, key);
        actions = new RandomActions(county, key, random);
    }

    /** One that has little to do with the others, and two that only differ in name: cases move between them. */
    private void publishVersions(String process) {
        var first = RandomProcess.of(process, random);
        county.run(() -> county.library.publish(RandomProcess.of(process, random), AccountId.SYSTEM));
        county.run(() -> county.library.publish(first.replace("试流程", "试流程二"), AccountId.SYSTEM));
        county.run(() -> county.library.publish(first, AccountId.SYSTEM));
    }

    private void act(Action action) {
        var mayAct = random.nextInt(40) > 0;
        if (!mayAct) {
            declare(action.by());
            return;
        }
        var maySign = county.call(() -> county.records.rights(action.step().id(), action.by()))
                .maySign();
        var failing = random.nextInt(5) == 0;
        var before = failing ? checks.seen() : List.of();
        var done = tryOut(action, failing);
        if (failing) {
            assertThat(checks.seen()).isEqualTo(before);
        }
        if (action.signs() && !failing) {
            assertThat(done).as("rights say what the engine does").isEqualTo(maySign);
            assertThat(done && partial.contains(action.by())).as("partial").isFalse();
        }
        if (cases.end(key) == null && checks.isSuspended() && random.nextInt(3) == 0) {
            resume();
        }
    }

    /** Nobody who ever declares takes part any more; the administrators, who come last, don't. */
    private void declare(AccountId person) {
        if (!RandomActions.PEOPLE.contains(person) || cases.end(key) != null) {
            return;
        }
        partial.add(person);
        county.run(() -> county.conflicts.declare(person, subject, "Ma Li", Relation.SPOUSE, person));
    }

    private static boolean tryOut(Action action, boolean failing) {
        try {
            county.run(() -> {
                action.work().run();
                if (failing) {
                    throw new LastMoment();
                }
            });
            return true;
        } catch (LastMoment | RuleViolation expected) {
            return false;
        }
    }

    /** What goes wrong after the engine has done its part. */
    private static final class LastMoment extends RuntimeException {}

    private static void passTime(Duration time) {
        county.clock.move(time);
        county.ringAllDue();
    }

    private void resume() {
        county.run(() -> county.administration.resume(key, RandomActions.ADMINISTRATOR, "恢复"));
    }

    /** Everybody does what is asked of them. */
    private void walkToTheEnd() {
        for (int i = 0; i < 400 && cases.end(key) == null; i++) {
            if (checks.isSuspended()) {
                resume();
            }
            var open = county.call(() -> county.records.openSteps(key));
            if (open.isEmpty()) {
                passTime(Duration.ofHours(9));
            } else {
                new DutifulSigner(county, partial).act(open.get(random.nextInt(open.size())));
            }
            checks.check();
        }
        assertThat(cases.end(key)).as("the end").isNotNull();
    }
}
