package org.zhengtong.publicservice.approval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.ProceedingState;

class ProceedingTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 16);
    private static final LocalDate HELD_BY = LocalDate.of(2026, 12, 7);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final AccountId CLERK = new AccountId(1);
    private static final AccountId CHAIR = new AccountId(2);
    private static final Proceeding.Label LABEL =
            new Proceeding.Label(new Bilingual("听证", "Hearing"), new Bilingual("第四十七条", "Article 47"));

    @Nested
    class AHearing {

        private final Proceeding hearing = Proceeding.hearing(7, LABEL, "油烟", CLERK, TOLD, LAST);

        @Test
        void lapsesTheDayAfterTheLast() {
            assertThat(hearing.stateOn(LAST)).isEqualTo(ProceedingState.OFFERED);
            assertThat(hearing.holdsDecision(LAST)).isTrue();
            assertThat(hearing.stateOn(LAST.plusDays(1))).isEqualTo(ProceedingState.LAPSED);
            assertThat(hearing.holdsDecision(LAST.plusDays(1))).isFalse();
        }

        @Test
        void isAskedForOnceAndInTime() {
            refuses(ApprovalRule.HEARING_ASKED_TOO_LATE, () -> hearing.askedFor(LAST.plusDays(1), HELD_BY));
            hearing.askedFor(LAST, HELD_BY);
            assertThat(hearing.state()).isEqualTo(ProceedingState.ASKED_FOR);
            assertThat(hearing.hasStoppedClock()).isTrue();
            refuses(ApprovalRule.HEARING_ASKED_BEFORE, () -> hearing.askedFor(LAST, HELD_BY));
        }

        @Test
        void isNotSummonedBeforeItIsAskedForAndMayBeMoved() {
            refuses(ApprovalRule.HEARING_NOT_ASKED_FOR, () -> hearing.summon(AT, DAY, "三楼", CHAIR));
            hearing.askedFor(LAST, HELD_BY);
            hearing.summon(AT, DAY, "三楼", CHAIR);
            hearing.summon(AT, DAY.plusDays(3), "四楼", CHAIR);
            assertThat(hearing.appointedOn()).isEqualTo(DAY.plusDays(3));
            assertThat(hearing.place()).isEqualTo("四楼");
        }

        @Test
        void endsWithMinutesNotBeforeItsDay() {
            hearing.askedFor(LAST, HELD_BY);
            refuses(ApprovalRule.PROCEEDING_OVER, () -> hearing.report(DAY, "没有通知", List.of(5L)));
            hearing.summon(AT, DAY, "三楼", CHAIR);
            refuses(ApprovalRule.MINUTES_MISSING, () -> hearing.report(DAY, "结束", List.of()));
            refuses(ApprovalRule.PROCEEDING_AHEAD, () -> hearing.report(DAY.minusDays(1), "结束", List.of(5L)));
            hearing.report(DAY, "结束", List.of(5L));
            assertThat(hearing.holdsDecision(DAY)).isFalse();
            refuses(ApprovalRule.PROCEEDING_OVER, () -> hearing.callOff(DAY, "撤回"));
            refuses(ApprovalRule.HEARING_NOT_OFFERED, () -> hearing.askedFor(LAST, HELD_BY));
        }
    }

    @Nested
    class AVisit {

        private final Proceeding visit = Proceeding.visit(7, LABEL, "布局", CLERK, TOLD);

        @Test
        void needsTwoPeopleAndNeverStopsTheClock() {
            refuses(ApprovalRule.TWO_VISIT, () -> visit.visitedBy(AT, DAY, "清水路", Set.of(CLERK)));
            visit.visitedBy(AT, DAY, "清水路", Set.of(CLERK, CHAIR));
            assertThat(visit.staff()).containsExactly(CLERK, CHAIR);
            assertThat(visit.hasStoppedClock()).isFalse();
            assertThat(visit.holdsDecision(DAY)).isFalse();
        }

        @Test
        void isNoHearing() {
            refuses(ApprovalRule.HEARING_NOT_OFFERED, () -> visit.askedFor(TOLD, HELD_BY));
            refuses(ApprovalRule.HEARING_NOT_OFFERED, () -> visit.summon(AT, DAY, "三楼", CHAIR));
        }
    }

    @Nested
    class AnExamination {

        private final Proceeding test = Proceeding.examination(7, LABEL, "抽检", CLERK, TOLD, LAST);

        @Test
        void endsWithItsResult() {
            assertThat(test.hasStoppedClock()).isTrue();
            refuses(ApprovalRule.PROCEEDING_AHEAD, () -> test.report(TOLD.minusDays(1), "合格", List.of()));
            test.report(TOLD, "合格", List.of());
            assertThat(test.state()).isEqualTo(ProceedingState.DONE);
            assertThat(test.endedOn()).isEqualTo(TOLD);
        }

        @Test
        void mayBeBrokenOff() {
            test.callOff(DAY, "样品损坏");
            assertThat(test.state()).isEqualTo(ProceedingState.CALLED_OFF);
            assertThat(test.findings()).isEqualTo("样品损坏");
        }
    }

    private static void refuses(ApprovalRule rule, Runnable act) {
        assertThat(catchThrowableOfType(RuleViolation.class, act::run).rule()).isEqualTo(rule);
    }
}
