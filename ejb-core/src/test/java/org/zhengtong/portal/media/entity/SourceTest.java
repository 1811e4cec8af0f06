package org.zhengtong.portal.media.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SourceFault;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceKind;

/** A source is asked at its interval, and less often while it fails. */
class SourceTest {

    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    private final Source source = new Source(form(), NOW);

    @Test
    void isDueAtOnceAndThenAtItsInterval() {
        assertThat(source.isDue(NOW)).isTrue();
        source.read(Marks.NONE, 3, NOW);
        assertThat(source.isDue(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(source.isDue(NOW.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void whileItFailsItIsAskedLessAndLessButOnceADay() {
        var wait = Duration.ZERO;
        for (var round = 0; round < 12; round++) {
            source.failed(SourceFault.REFUSED, 500, NOW);
            var next = Duration.between(NOW, source.nextAt());
            assertThat(next).isGreaterThanOrEqualTo(wait).isLessThanOrEqualTo(Duration.ofDays(1));
            wait = next;
        }
        assertThat(wait).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void healsAsSoonAsItAnswers() {
        source.failed(SourceFault.TOO_SLOW, 0, NOW);
        assertThat(source.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        source.read(null, 0, NOW.plus(Duration.ofHours(2)));
        assertThat(source.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void anUnchangedAnswerKeepsTheMarksOfTheLastOne() {
        var marks = new Marks("\"7\"", null);
        source.read(marks, 1, NOW);
        source.read(null, 0, NOW);
        assertThat(source.marks()).isEqualTo(marks);
    }

    @Test
    void anotherAddressKnowsNoMarks() {
        source.read(new Marks("\"7\"", null), 1, NOW);
        var same = form();
        same.setName("改了名");
        source.describe(same, NOW);
        assertThat(source.marks().tag()).isEqualTo("\"7\"");
        var other = form();
        other.setAddress("https://media.example.org/other.xml");
        source.describe(other, NOW);
        assertThat(source.marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void switchedOffItIsNeverDue() {
        var off = form();
        off.setActive(false);
        source.describe(off, NOW);
        assertThat(source.isDue(NOW.plus(Duration.ofDays(9)))).isFalse();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> source.hurry(NOW))
                        .rule())
                .isEqualTo(MediaRule.SOURCE_OFF);
    }

    @Test
    void aPageNeedsToSayWhereAStoryBegins() {
        var page = form();
        page.setKind(SourceKind.PAGE);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> new Source(page, NOW))
                        .rule())
                .isEqualTo(MediaRule.SELECTOR_REQUIRED);
    }

    private static SourceForm form() {
        var form = new SourceForm();
        form.setName("云江日报");
        form.setAddress("https://media.example.org/feed.xml");
        return form;
    }
}
