package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.Selectors;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Pages that list stories, and pages that are one. */
class PageReaderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void findsStoriesWhereTheSelectorsLook() throws SourceBroken {
        var page = Came.html("<ul class='n'><li><a href='/a.html' title='云岭乡云雾茶开采'>云岭乡云雾…</a>"
                + "<p>茶农忙采茶。</p><span>2026年11月26日 08:30</span></li><li>广告</li></ul>");
        assertThat(PageReader.list(page, new Selectors("ul.n > li", null, null, "p", "span"), ZONE))
                .containsExactly(new FoundStory(
                        "云岭乡云雾茶开采",
                        "https://media.example.org/a.html",
                        "茶农忙采茶。",
                        Instant.parse("2026-11-26T00:30:00Z")));
    }

    @Test
    void saysThatNothingStandsThereInsteadOfFindingNothingForEver() {
        var page = Came.html("<p>改版了</p>");
        assertThat(catchThrowableOfType(
                                SourceBroken.class,
                                () -> PageReader.list(page, new Selectors("li", null, null, null, null), ZONE))
                        .fault())
                .isEqualTo(SourceFault.NOTHING_FOUND);
    }

    @Test
    void readsOfAPageWhatItSaysOfItself() throws SourceBroken {
        var page = Came.html("<head><title>x - 站名</title><meta name='ArticleTitle' content='通村公路完工'>"
                + "<meta name='description' content='村民出行更方便'><meta name='PubDate' content='2026-11-26 08:30'></head>");
        assertThat(PageReader.single(page, ZONE))
                .isEqualTo(
                        new FoundStory("通村公路完工", Came.AT.toString(), "村民出行更方便", Instant.parse("2026-11-26T00:30:00Z")));
    }

    @Test
    void readsNeitherAMillionTagsNorWhatIsNoPage() {
        var many = Came.html("<b>".repeat(600_000));
        assertThat(catchThrowableOfType(SourceBroken.class, () -> PageReader.single(many, ZONE))
                        .fault())
                .isEqualTo(SourceFault.TOO_COMPLEX);
        var picture = Came.of("GIF89a", "image/gif", java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(catchThrowableOfType(SourceBroken.class, () -> PageReader.single(picture, ZONE))
                        .fault())
                .isEqualTo(SourceFault.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"li[", "a:nope(", "", "p:matches((a+)+b)", "[href~=(a+)+b]"})
    void refusesSelectorsThatNobodyUnderstandsOrThatCouldTakeForEver(String selector) {
        assertThat(catchThrowableOfType(
                                RuleViolation.class,
                                () -> PageReader.requireSelectors(new Selectors(selector, null, null, null, null)))
                        .rule())
                .isEqualTo(MediaRule.SELECTOR_MALFORMED);
    }

    @Test
    void takesOrdinarySelectors() {
        assertThatCode(() -> PageReader.requireSelectors(
                        new Selectors("div.list > li:has(a)", "h3", "a[href^=http]", null, ".date")))
                .doesNotThrowAnyException();
    }
}
