package org.zhengtong.portal.media.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.MediaRule;

/** What becomes of a story. */
class StoryTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final AccountId EDITOR = new AccountId(1);

    private final Story story = new Story(
            new SourceStub(), new FoundStory("题", "https://media.example.org/1", null, NOW), Set.of(1L, 2L), NOW);

    @Test
    void isTakenOverOnce() {
        story.takenOver(new ArticleNumber(9), EDITOR, NOW);
        assertThat(story.article()).isEqualTo(9);
        refused(MediaRule.STORY_DECIDED, story::requireFree);
        refused(MediaRule.STORY_DECIDED, () -> story.leave(EDITOR, NOW));
    }

    @Test
    void leftAloneItCanBeLookedAtAgainAndNothingElse() {
        story.leave(EDITOR, NOW);
        refused(MediaRule.STORY_DECIDED, () -> story.sent(EDITOR, NOW));
        story.lookAgain(EDITOR, NOW);
        story.sent(EDITOR, NOW);
        story.takenOver(new ArticleNumber(9), EDITOR, NOW);
        assertThat(story.article()).isEqualTo(9);
    }

    @Test
    void whatStandsUnderNoneCannotBeSeparated() {
        refused(MediaRule.NOT_A_REPRINT, story::separate);
    }

    @Test
    void keepsAsManyKeywordsAsThereIsRoomFor() {
        story.isAbout(Set.of(3L), Collections.nCopies(60, "防汛抗旱"));
        assertThat(story.keywords()).hasSizeLessThanOrEqualTo(200).endsWith("防汛抗旱");
        story.isAbout(Set.of(), List.of());
        assertThat(story.keywords()).isNull();
        assertThat(story.topics()).isEmpty();
    }

    private static void refused(MediaRule rule, Runnable deed) {
        assertThat(catchThrowableOfType(RuleViolation.class, deed::run).rule()).isEqualTo(rule);
    }

    /** One that has its id without a database. */
    private static final class SourceStub extends Source {

        @Override
        public long id() {
            return 4;
        }
    }
}
