package org.zhengtong.publicservice.approval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceSuspension;
import org.zhengtong.publicservice.approval.RenewalReminder;

class LicenceTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Nested
    class Suspended {

        @Test
        void doesNotCountFromItsFirstDayToItsLast() {
            var licence = licence(LAST);
            licence.suspend(days(10, 20), ISSUED);
            assertThat(licence.stateOn(ISSUED.plusDays(9))).isEqualTo(LicenceState.VALID);
            assertThat(licence.stateOn(ISSUED.plusDays(10))).isEqualTo(LicenceState.SUSPENDED);
            assertThat(licence.stateOn(ISSUED.plusDays(20))).isEqualTo(LicenceState.SUSPENDED);
            assertThat(licence.stateOn(ISSUED.plusDays(21))).isEqualTo(LicenceState.VALID);
        }

        @Test
        void needsAReasonAndABasis() {
            var licence = licence(LAST);
            refuses(
                    ApprovalRule.REASON_REQUIRED,
                    () -> licence.suspend(new LicenceSuspension(ISSUED, null, "法", " "), ISSUED));
            refuses(
                    ApprovalRule.BASIS_REQUIRED,
                    () -> licence.suspend(new LicenceSuspension(ISSUED, null, null, "因"), ISSUED));
            assertThat(licence.stateOn(ISSUED)).isEqualTo(LicenceState.VALID);
        }

        @Test
        void cannotBeSuspendedAgainBeforeThatIsOver() {
            var licence = licence(LAST);
            licence.suspend(days(10, 20), ISSUED);
            refuses(ApprovalRule.LICENCE_SUSPENDED_BEFORE, () -> licence.suspend(days(30, 40), ISSUED.plusDays(20)));
            licence.suspend(days(30, 40), ISSUED.plusDays(21));
            assertThat(licence.stateOn(ISSUED.plusDays(30))).isEqualTo(LicenceState.SUSPENDED);
        }

        @Test
        void cannotBeginInThePastOrAfterTheEnd() {
            var licence = licence(LAST);
            refuses(ApprovalRule.SUSPENSION_DAYS, () -> licence.suspend(days(1, 5), ISSUED.plusDays(2)));
            refuses(ApprovalRule.SUSPENSION_DAYS, () -> licence.suspend(days(5, 4), ISSUED));
            refuses(
                    ApprovalRule.LICENCE_HAS_ENDED,
                    () -> licence.suspend(new LicenceSuspension(LAST.plusDays(1), null, "法", "因"), ISSUED));
        }
    }

    /** Whatever is done to it in whatever order, what it says of itself follows from what was let through. */
    @ParameterizedTest
    @MethodSource("seeds")
    void standsAsItsHistorySays(int seed) {
        var random = new Random(seed);
        var licence = licence(random.nextInt(4) == 0 ? null : LAST);
        LocalDate revoked = null;
        LicenceSuspension suspension = null;
        var today = ISSUED;
        for (int step = 0; step < 40; step++) {
            today = today.plusDays(random.nextInt(25));
            var ended = licence.validUntil() != null && today.isAfter(licence.validUntil());
            var lasting = suspension != null && !suspension.isOverOn(today);
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    var wanted = someDays(random, today);
                    var endedThen =
                            licence.validUntil() != null && wanted.from().isAfter(licence.validUntil());
                    if (goes(() -> licence.suspend(wanted, wanted.from()))) {
                        assertThat(revoked).isNull();
                        assertThat(endedThen || lasting).isFalse();
                        suspension = wanted;
                    } else {
                        assertThat(revoked != null || endedThen || lasting).isTrue();
                    }
                }
                case 2 -> {
                    var day = today;
                    assertThat(goes(() -> licence.reinstate(day))).isEqualTo(revoked == null && lasting);
                    suspension = revoked == null ? null : suspension;
                }
                case 3 -> {
                    var day = today;
                    if (random.nextInt(6) == 0) {
                        assertThat(goes(() -> licence.revoke(day, "因"))).isEqualTo(revoked == null);
                        revoked = revoked == null ? day : revoked;
                    }
                }
                default -> {}
            }
            assertThat(licence.stateOn(today)).isEqualTo(expected(revoked, ended, suspension, today));
        }
    }

    private static LicenceState expected(
            LocalDate revoked, boolean ended, LicenceSuspension suspension, LocalDate today) {
        if (revoked != null) {
            return LicenceState.REVOKED;
        }
        if (ended) {
            return LicenceState.EXPIRED;
        }
        return suspension != null && suspension.covers(today) ? LicenceState.SUSPENDED : LicenceState.VALID;
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Nested
    class Reminded {

        @Test
        void isToldEachThingOnceInItsOrder() {
            var licence = licence(LAST);
            var told = new ArrayList<RenewalReminder>();
            for (var day = ISSUED; day.isBefore(LAST.plusDays(60)); day = day.plusDays(1)) {
                RenewalReminder.due(LAST.minusDays(80), LAST.minusDays(50), LAST, day)
                        .filter(licence::remind)
                        .ifPresent(told::add);
            }
            assertThat(told).containsExactly(RenewalReminder.AHEAD, RenewalReminder.LAST_DAYS, RenewalReminder.ENDED);
        }

        @Test
        void isNotToldWhatIsPastWhenNobodyLookedInTime() {
            var licence = licence(LAST);
            assertThat(licence.remind(RenewalReminder.LAST_DAYS)).isTrue();
            assertThat(licence.remind(RenewalReminder.AHEAD)).isFalse();
        }

        @Test
        void isToldNothingOnceItWasRevoked() {
            var licence = licence(LAST);
            licence.revoke(ISSUED, "因");
            assertThat(List.of(RenewalReminder.values())).noneMatch(licence::remind);
        }
    }

    private static LicenceSuspension someDays(Random random, LocalDate from) {
        var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(40));
        return new LicenceSuspension(from, until, "法", "因");
    }

    private static LicenceSuspension days(int from, int until) {
        return new LicenceSuspension(ISSUED.plusDays(from), ISSUED.plusDays(until), "法", "因");
    }

    private static boolean goes(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static void refuses(ApprovalRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }

    private static Licence licence(LocalDate until) {
        return SampleLicences.until(ISSUED, until);
    }
}
