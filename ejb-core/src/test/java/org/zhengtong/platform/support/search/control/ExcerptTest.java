package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under the title of a result. */
class ExcerptTest {

    private static final String STEPS = "先到村里报名。" + "村里开会商量，并且公示七天。".repeat(6);

    @Test
    void isTheWholeTextIfThatIsShort() {
        assertThat(excerpt("县政府公告", "公告")).isEqualTo("县政府<mark>公告</mark>");
    }

    @Test
    void isTheBeginningOfALongTextInWhichNothingWasFound() {
        assertThat(excerpt(STEPS + "办完了。".repeat(20)))
                .startsWith("先到村里报名。村里开会商量")
                .hasSizeGreaterThan(60);
    }

    @Test
    void isWhatStandsAroundAMarkInASentenceWithoutEnd() {
        var excerpt = excerpt("前".repeat(900) + "水库" + "后".repeat(900), "水库");
        assertThat(excerpt).startsWith("…前").contains("<mark>水库</mark>后").endsWith("后…");
        assertThat(excerpt.replaceAll("</?mark>|…", "")).hasSize(140);
    }

    @Test
    void saysMoreThanTheOneShortSentenceWithTheHit() {
        var excerpt = excerpt(STEPS + "您家没有宅基地。" + "申请表要全家签字，由村里盖章。".repeat(8), "宅基地");
        assertThat(excerpt).startsWith("您家没有<mark>宅基地</mark>。申请表要全家签字").endsWith("盖章。");
        assertThat(excerpt.replaceAll("</?mark>", "")).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void goesBackWhereTheTextEndsAfterTheHit() {
        assertThat(excerpt(STEPS.repeat(2) + "您家没有宅基地。", "宅基地"))
                .startsWith("村里开会商量")
                .endsWith("您家没有<mark>宅基地</mark>。");
    }

    @Test
    void isThePlaceWhereMostStandsTogether() {
        var excerpt = excerpt("宅基地很重要。" + STEPS + "宅基地的审批要看面积。" + "其他事项另行规定。".repeat(20), "宅基地", "审批");
        assertThat(excerpt).startsWith("<mark>宅基地</mark>的<mark>审批</mark>要看面积。");
    }

    @Test
    void isNotAHeadingAlone() {
        var text =
                "Article 1. These measures are made to prepare for floods. Article 2. They apply in the whole county. "
                        + "Article 3. Everybody helps. ".repeat(20);
        assertThat(excerpt(text))
                .startsWith("Article 1. These measures are made")
                .hasSizeGreaterThan(100);
    }

    @Test
    void saysWhereASentenceGoesOn() {
        assertThat(excerpt("不需要证明；".repeat(40))).endsWith("不需要证明；…");
        assertThat(excerpt("不需要证明。".repeat(40))).endsWith("不需要证明。");
    }

    @Test
    void escapesAllButItsMarks() {
        assertThat(excerpt("<b>水库</b> & \"x\"", "水库"))
                .isEqualTo("&lt;b&gt;<mark>水库</mark>&lt;/b&gt; &amp; &quot;x&quot;");
    }

    @Test
    void cutsNoLetterOfTwoPlaces() {
        var excerpt = excerpt("a" + "𠮷".repeat(900) + "水库" + "𠮷".repeat(900), "水库");
        assertThat(excerpt.chars()
                        .filter(each -> Character.isHighSurrogate((char) each))
                        .count())
                .isEqualTo(excerpt.chars()
                        .filter(each -> Character.isLowSurrogate((char) each))
                        .count());
    }

    @Test
    void ofAnEmptyTextIsEmpty() {
        assertThat(excerpt("")).isEmpty();
        assertThat(excerpt(" \n ")).isEmpty();
    }

    private static String excerpt(String text, String... words) {
        var spans = new ArrayList<Span>();
        for (var word : words) {
            for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                spans.add(new Span(at, at + word.length()));
            }
        }
        return Excerpt.of(new Marks(text, Span.joined(List.copyOf(spans))));
    }
}
