package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.approval.Receipt;

/** Running numbers under concurrency: each one once, and where none may be missing, none is. */
public class NumbersIT extends InServer {

    private static final int PEOPLE = 8;
    private static final int EACH = 12;

    @Test
    void haveNeitherGapsNorDuplicatesThoughManyTakeThemAndSomeFail() {
        var numbers = Beans.of(Numbers.class);
        var name = newName();
        var given = together(taker -> {
            var kept = new ArrayList<Long>();
            for (var turn = 0; turn < EACH; turn++) {
                if ((taker + turn) % 3 == 0) {
                    Tx.rolledBack(() -> numbers.nextWithoutGap(name));
                } else {
                    kept.add(Tx.committed(() -> numbers.nextWithoutGap(name)));
                }
            }
            return kept;
        });
        assertThat(given).containsExactlyInAnyOrderElementsOf(oneTo(given.size()));
    }

    @Test
    void ofCasesNeverComeTwice() {
        var numbers = Beans.of(Numbers.class);
        var name = newName();
        var given = together(taker ->
                IntStream.range(0, EACH).mapToObj(turn -> numbers.next(name)).toList());
        assertThat(given).hasSize(PEOPLE * EACH).doesNotHaveDuplicates();
    }

    @Test
    void beginAnewUnderANewName() {
        var numbers = Beans.of(Numbers.class);
        var name = newName();
        assertThat(Tx.committed(
                        () -> List.of(numbers.nextWithoutGap(name + "/2026"), numbers.nextWithoutGap(name + "/2026"))))
                .containsExactly(1L, 2L);
        assertThat(Tx.committed(() -> numbers.nextWithoutGap(name + "/2027"))).isEqualTo(1L);
    }

    @Test
    void ofDocumentsAndCasesFollowTheirPatternAndTheYear() {
        Time.at(LocalDate.of(2026, 12, 30));
        var old = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, old.number());
        Time.at(LocalDate.of(2027, 1, 4));
        var young = Filed.homestead();
        Desk.accept(Desk.TOWNSHIP_CLERK, young.number());
        assertThat(old.number().value()).matches("QY20261230-\\d{5}");
        assertThat(young.number().value()).matches("QY20270104-\\d{5}");
        assertThat(acceptance(old)).matches("清青审受〔2026〕\\d+号");
        assertThat(acceptance(young)).matches("清青审受〔2027〕\\d+号");
        for (var year : List.of(2026, 2027)) {
            var taken = Rows.texts(
                            "select document_number from approval_notice where document_number like ?",
                            "清青审受〔" + year + "〕%")
                    .stream()
                    .map(number -> Long.parseLong(number.replaceAll(".*〕(\\d+)号", "$1")))
                    .toList();
            assertThat(taken).containsExactlyInAnyOrderElementsOf(oneTo(taken.size()));
        }
    }

    @Test
    void goBackWhenTheActIsRolledBack() {
        var rolledBack = Filed.homestead();
        Tx.rolledBack(() -> Desk.accept(Desk.TOWNSHIP_CLERK, rolledBack.number()));
        assertThat(Filed.progress(rolledBack).notices()).isEmpty();
        Desk.accept(Desk.TOWNSHIP_CLERK, rolledBack.number());
        assertThat(Filed.progress(rolledBack).notices()).hasSize(1);
    }

    private static String acceptance(Receipt receipt) {
        return Filed.progress(receipt).notices().get(0).documentNumber();
    }

    private static List<Long> together(java.util.function.IntFunction<List<Long>> work) {
        var calls = IntStream.range(0, PEOPLE)
                .<Callable<List<Long>>>mapToObj(taker -> () -> work.apply(taker))
                .toList();
        return AtOnce.calls(calls).stream()
                .peek(outcome -> assertThat(outcome.thrown()).isNull())
                .map(AtOnce.Outcome::result)
                .flatMap(List::stream)
                .toList();
    }

    private static String newName() {
        return "it/" + System.nanoTime();
    }

    private static List<Long> oneTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
