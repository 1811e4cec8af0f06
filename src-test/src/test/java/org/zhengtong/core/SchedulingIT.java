package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.DispatchState;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.WaitingWork;
import org.zhengtong.platform.support.scheduling.boundary.AgendaDesk;

/** Work for later: written with the change that wants it, done once, tried again when it fails, visible and stoppable. */
public class SchedulingIT extends InServer {

    /** Nobody does work of this kind, so it fails whenever it is tried. */
    private static final String KIND = "it-nobody";

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void takeItOffTheAgenda() {
        Tx.committed(() -> agenda().cancel(KIND, id));
    }

    @Test
    void isDoneOnceByFourWorkers() {
        var mobiles =
                IntStream.range(0, 40).mapToObj(each -> Citizens.newMobile()).toList();
        Tx.committed(() -> mobiles.forEach(mobile ->
                Beans.of(Notifier.class).send(Channel.SMS, mobile, "approval.granted", List.of("QY1", "小餐饮登记"))));
        for (var mobile : mobiles) {
            Time.await(() -> Outbox.to(mobile).get(0).state() == DispatchState.SENT);
            assertThat(Outbox.to(mobile)).extracting(DispatchRow::attempts).containsExactly(1);
        }
        Time.await(() -> works("notification-dispatch").stream().noneMatch(work -> work.id()
                .equals(Long.toString(Outbox.to(mobiles.get(0)).get(0).id()))));
    }

    @Test
    void isForgottenWithTheChangeThatIsRolledBack() {
        Tx.rolledBack(() -> agenda().add(KIND, id, "", now()));
        Tx.rolledBack(() -> agenda().schedule(KIND, id, "", now()));
        assertThat(own()).isEmpty();
    }

    @Test
    void isNotTakenOffByAChangeThatIsRolledBack() {
        Tx.committed(() -> agenda().add(KIND, id, "", tomorrow()));
        Tx.rolledBack(() -> agenda().cancel(KIND, id));
        assertThat(own()).hasSize(1);
        Tx.committed(() -> agenda().cancel(KIND, id));
        assertThat(own()).isEmpty();
    }

    @Test
    void isMovedAndNotDoubled() {
        Tx.committed(() -> agenda().schedule(KIND, id, "", tomorrow()));
        var later = tomorrow().plus(Duration.ofDays(1));
        Tx.committed(() -> agenda().schedule(KIND, id, "", later));
        assertThat(own()).singleElement().satisfies(work -> assertThat(work.dueAt())
                .isBetween(later.minusSeconds(1), later.plusSeconds(1)));
    }

    /** As after a start: what is due, or waits to be tried again, keeps its time. */
    @Test
    void isEnsuredAndNotMoved() {
        var later = tomorrow().plus(Duration.ofDays(1));
        Tx.committed(() -> agenda().ensure(KIND, id, "", tomorrow()));
        Tx.committed(() -> agenda().ensure(KIND, id, "", later));
        assertThat(own()).singleElement().satisfies(work -> assertThat(work.dueAt())
                .isBefore(later.minusSeconds(1)));
    }

    /** While a worker has it in hand, what is wanted once more is noted beside it, and is forgotten with a cancellation. */
    @Test
    void hasOneRowAlsoWhileItIsInHand() {
        Tx.committed(() -> agenda().add(KIND, id, "", tomorrow()));
        Rows.change(
                "update scheduling_task set picked = true, last_heartbeat = execution_time where task_instance = ?",
                KIND + "/" + id);
        Tx.committed(() -> agenda().schedule(KIND, id, "", tomorrow()));
        Tx.committed(() -> agenda().ensure(KIND, id, "", tomorrow()));
        assertThat(own()).hasSize(1);
        assertThat(noted()).isOne();
        Tx.committed(() -> agenda().cancel(KIND, id));
        assertThat(own()).hasSize(1);
        assertThat(noted()).isZero();
        Rows.change("update scheduling_task set picked = false where task_instance = ?", KIND + "/" + id);
    }

    @Test
    void isPutOnByTwoAtOnceAndIsThereOnce() {
        Callable<Void> put = () -> {
            Tx.committed(() -> agenda().schedule(KIND, id, "", tomorrow()));
            return null;
        };
        assertThat(AtOnce.calls(Collections.nCopies(4, put))).allMatch(AtOnce.Outcome::isGood);
        assertThat(own()).hasSize(1);
    }

    @Test
    void waitsForItsTimeOnTheCountysClock() {
        Tx.committed(() -> agenda().add(KIND, id, "", tomorrow()));
        Time.letTheWorkersLook();
        assertThat(own()).extracting(WaitingWork::failures).containsExactly(0);
        Time.passes(Duration.ofHours(25));
        Time.await(() -> failures() == 1);
    }

    @Test
    void isTriedAgainLaterAndLaterUntilItSucceedsOrIsTakenOff() {
        Tx.committed(() -> agenda().add(KIND, id, "", now()));
        Time.await(() -> failures() == 1);
        var first = own().get(0);
        assertThat(first.dueAt()).isAfter(first.lastFailure());
        assertThat(works(KIND)).contains(first);
        Time.passes(Duration.between(now(), first.dueAt()).plusSeconds(1));
        Time.await(() -> failures() == 2);
        var second = own().get(0);
        assertThat(wait(second)).isGreaterThan(wait(first));
        assertThat(As.person(Citizens.ADMINISTRATOR, () -> desk().counts().failing()))
                .isPositive();
        assertThat(As.person(Citizens.ADMINISTRATOR, () -> desk().kinds())).contains(KIND);
    }

    @Test
    void isTriedAtOnceWhenAnAdministratorSaysSo() {
        Tx.committed(() -> agenda().add(KIND, id, "", tomorrow()));
        As.person(Citizens.ADMINISTRATOR, () -> desk().tryNow(KIND + "/" + id));
        Time.await(() -> failures() == 1);
        Refused.asUnknown(() -> As.person(Citizens.ADMINISTRATOR, () -> desk().tryNow(KIND + "/nothing")));
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_HEAD, () -> desk().tryNow(KIND + "/" + id)));
    }

    private static Duration wait(WaitingWork work) {
        return Duration.between(work.lastFailure(), work.dueAt());
    }

    /** As often as it has failed and is not being tried at this moment. */
    private int failures() {
        return own().stream()
                .filter(work -> !work.inHand())
                .mapToInt(WaitingWork::failures)
                .sum();
    }

    private List<WaitingWork> own() {
        return works(KIND).stream().filter(work -> work.id().equals(id)).toList();
    }

    private long noted() {
        return Rows.count(
                "select count(*) from scheduling_task where task_instance = ? and again_at is not null",
                KIND + "/" + id);
    }

    private static List<WaitingWork> works(String kind) {
        return As.person(
                Citizens.ADMINISTRATOR, () -> desk().work(false, kind, Page.Request.ofNumber(1, Page.Request.MOST))
                        .rows());
    }

    private static AgendaDesk desk() {
        return Beans.of(AgendaDesk.class);
    }

    private static Agenda agenda() {
        return Beans.of(Agenda.class, "ejb-core", "WrittenAgenda");
    }

    private static Instant now() {
        return Beans.of(TimeMachine.class).now();
    }

    private static Instant tomorrow() {
        return now().plus(Duration.ofDays(1));
    }
}
