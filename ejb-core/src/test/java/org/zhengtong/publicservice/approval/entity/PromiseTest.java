package org.zhengtong.publicservice.approval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Rule;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseTerm;
import org.zhengtong.publicservice.approval.PromiseText;

class PromiseTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final Instant GIVEN = Instant.parse("2026-11-26T02:00:00Z");
    private static final AccountId CLERK = new AccountId(7);

    @Nested
    class OfAPaperThatFollows {

        private final Promise promise = promise(PromiseKind.ACCEPTANCE);

        @Test
        void holdsTheGrantUpUntilThePaperIsThere() {
            assertThat(promise.holdsUpGrant()).isTrue();
            promise.keep(DUE);
            assertThat(promise.holdsUpGrant()).isFalse();
            assertThat(promise.keptOn()).isEqualTo(DUE);
        }

        @Test
        void isRemindedOfOnce() {
            assertThat(promise.remind(GIVEN)).isTrue();
            assertThat(promise.remind(GIVEN)).isFalse();
        }

        @Test
        void isNotRemindedOfOnceItIsKept() {
            promise.keep(DUE);
            assertThat(promise.remind(GIVEN)).isFalse();
        }

        @Test
        void isBrokenTheDayAfterItsLastAndSaysSoOnce() {
            assertThat(promise.breakIfPast(DUE)).isFalse();
            assertThat(promise.breakIfPast(DUE.plusDays(1))).isTrue();
            assertThat(promise.breakIfPast(DUE.plusDays(2))).isFalse();
            assertThat(promise.brokenOn()).isEqualTo(DUE.plusDays(1));
            assertThat(promise.holdsUpGrant()).isTrue();
        }

        @Test
        void isMendedByAPaperThatComesLateAndStaysLate() {
            promise.breakIfPast(DUE.plusDays(1));
            promise.keep(DUE.plusDays(3));
            assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
            assertThat(promise.brokenOn()).isEqualTo(DUE.plusDays(1));
        }

        @Test
        void isKeptOnce() {
            promise.keep(DUE);
            refuses(ApprovalRule.PROMISE_KEPT_BEFORE, () -> promise.keep(DUE));
        }

        @Test
        void lapsesWithItsCaseUnlessItWasBrokenBefore() {
            promise.lapse();
            assertThat(promise.state()).isEqualTo(PromiseState.LAPSED);
            refuses(ApprovalRule.PROMISE_NOT_WANTED, () -> promise.keep(DUE));
            var broken = promise(PromiseKind.ACCEPTANCE);
            broken.breakIfPast(DUE.plusDays(1));
            broken.lapse();
            assertThat(broken.state()).isEqualTo(PromiseState.BROKEN);
        }

        @Test
        void isNothingToCheck() {
            refuses(ApprovalRule.NOTHING_TO_CHECK, () -> promise.check(true, "相符", CLERK, DUE));
        }
    }

    @Nested
    class OnWhichADecisionRests {

        private final Promise promise = promise(PromiseKind.DECISION);

        OnWhichADecisionRests() {
            promise.toBeCheckedBy(DUE.plusDays(20));
        }

        @Test
        void holdsNothingUp() {
            assertThat(promise.holdsUpGrant()).isFalse();
            assertThat(promise.isToCheck()).isTrue();
        }

        @Test
        void isFoundToHoldOnlyWithThePaper() {
            refuses(ApprovalRule.PROMISE_OUTSTANDING, () -> promise.check(true, "现场相符", CLERK, DUE));
            promise.keep(DUE);
            promise.check(true, "现场相符", CLERK, DUE);
            assertThat(promise.isToCheck()).isFalse();
            assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
        }

        @Test
        void isBrokenByWhatTheCheckFindsWhateverPaperCame() {
            promise.keep(DUE);
            promise.check(false, "没有消毒间", CLERK, DUE.plusDays(5));
            assertThat(promise.state()).isEqualTo(PromiseState.BROKEN);
            assertThat(promise.finding()).isEqualTo("没有消毒间");
            refuses(ApprovalRule.NOTHING_TO_CHECK, () -> promise.check(false, "再查", CLERK, DUE.plusDays(6)));
        }

        @Test
        void isCheckedInWords() {
            refuses(ApprovalRule.REASON_REQUIRED, () -> promise.check(false, " ", CLERK, DUE));
        }

        @Test
        void takesNoPaperAfterTheCheck() {
            promise.breakIfPast(DUE.plusDays(1));
            promise.check(false, "没有交检测报告", CLERK, DUE.plusDays(2));
            refuses(ApprovalRule.PROMISE_NOT_WANTED, () -> promise.keep(DUE.plusDays(3)));
        }
    }

    private static Promise promise(PromiseKind kind) {
        var term = new PromiseTerm(10, kind, 20, null);
        var text = new PromiseText(1, new Bilingual("我承诺", "I promise"));
        var promise = new Promise(7, "rules", term, text, GIVEN);
        promise.runsUntil(DUE);
        return promise;
    }

    private static void refuses(Rule rule, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }
}
