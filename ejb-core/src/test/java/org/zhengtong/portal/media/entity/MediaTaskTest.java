package org.zhengtong.portal.media.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;

/** What a unit was sent: accepted, answered, given back or withdrawn. */
class MediaTaskTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private static final AccountId EDITOR = new AccountId(1);
    private static final AccountId HEAD = new AccountId(2);

    private final MediaTask task = new MediaTask(
            new TaskNumber("MT20261127-01"),
            new StoryId(5),
            told(),
            new Deadline(TODAY, TimeLimit.working(3), List.of(), List.of(), DUE, List.of(), false),
            EDITOR,
            NOW);

    @Test
    void isAcceptedBeforeItIsAnswered() {
        refused(MediaRule.NOT_ACCEPTED, () -> task.answer("已整改", HEAD, NOW));
        task.accept(HEAD, NOW);
        task.answer(" 已整改 ", HEAD, NOW);
        assertThat(task.state()).isEqualTo(TaskState.ANSWERED);
        refused(MediaRule.TASK_OVER, () -> task.answer("再说一遍", HEAD, NOW));
        refused(MediaRule.TASK_OVER, () -> task.withdraw("不用了", EDITOR, NOW));
    }

    @Test
    void isGivenBackWithAReasonBeforeAnybodyAcceptedIt() {
        refused(MediaRule.TEXT_REQUIRED, () -> task.giveBack(" ", HEAD, NOW));
        task.giveBack("不归我们管", HEAD, NOW);
        assertThat(task.state()).isEqualTo(TaskState.GIVEN_BACK);
    }

    @Test
    void whoAcceptedItCannotGiveItBack() {
        task.accept(HEAD, NOW);
        refused(MediaRule.TASK_OVER, () -> task.giveBack("不归我们管", HEAD, NOW));
        refused(MediaRule.TASK_OVER, () -> task.accept(HEAD, NOW));
    }

    @Test
    void isLateAfterItsDayUnlessItIsOver() {
        assertThat(task.isLate(DUE)).isFalse();
        assertThat(task.isLate(DUE.plusDays(1))).isTrue();
        task.withdraw("已澄清", EDITOR, NOW);
        assertThat(task.isLate(DUE.plusDays(1))).isFalse();
    }

    private static void refused(MediaRule rule, Runnable deed) {
        assertThat(catchThrowableOfType(RuleViolation.class, deed::run).rule()).isEqualTo(rule);
    }

    private static SendStory told() {
        var told = new SendStory();
        told.setUnit(7L);
        told.setNote("请核实并反馈");
        return told;
    }
}
