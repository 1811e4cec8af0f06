package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands under the title of a result. */
class ExcerptTest {

    @Test
    void isTheWholeTextIfThatIsShort() {
        assertThat(Excerpt.of("县政府<mark>公告</mark>")).isEqualTo("县政府<mark>公告</mark>");
    }

    @Test
    void isTheBeginningOfALongTextInWhichNothingWasFound() {
        assertThat(Excerpt.of("公".repeat(5_000))).isEqualTo("公".repeat(Excerpt.LETTERS) + "…");
    }

    @Test
    void isWhatStandsAroundTheFirstMark() {
        var excerpt = Excerpt.of("前".repeat(900) + "<mark>水库</mark>" + "后".repeat(900));
        assertThat(excerpt).startsWith("…前").contains("<mark>水库</mark>后").endsWith("后…");
        assertThat(excerpt.replaceAll("</?mark>|…", "")).hasSize(Excerpt.LETTERS);
    }

    @Test
    void endsWithinAMarkOnlyIfItClosesIt() {
        var excerpt = Excerpt.of("<mark>" + "长".repeat(900) + "</mark>");
        assertThat(excerpt).startsWith("<mark>长").endsWith("长</mark>…");
    }

    @Test
    void cutsNoEscapedLetterInTwo() {
        assertThat(Excerpt.of("&lt;".repeat(900))).isEqualTo("&lt;".repeat(Excerpt.LETTERS) + "…");
    }
}
