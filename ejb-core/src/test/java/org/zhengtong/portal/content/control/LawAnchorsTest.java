package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawAnchorsTest {

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十二, 12", "二十, 20", "一百零五, 105", "一百二十, 120", "一千二百六十, 1260", "两百, 200", "37, 37"})
    void readsNumbersAsLawsWriteThem(String written, int number) {
        assertThat(LawAnchors.number(written)).isEqualTo(number);
    }

    @Test
    void makesArticlesAddressableByTheirNumbers() {
        assertThat(ids("<p>第十二条 经营者应当…</p><p>（一）不算</p><p>第一百三十三条之一　醉酒…</p>"))
                .containsExactly("article-12", "article-133-1");
    }

    @Test
    void namesTheChapterThatASectionIsIn() {
        assertThat(ids("<h2>第一章 总 则</h2><h3>第一节 甲</h3><h2>第二章 乙</h2><h3>第一节 丙</h3>"))
                .containsExactly("chapter-1", "chapter-1-section-1", "chapter-2", "chapter-2-section-1");
    }

    @Test
    void tellsChaptersOfDifferentPartsApart() {
        assertThat(ids("<h2>第一编 总则</h2><h2>第一章 甲</h2><h2>第三编 合同</h2><h2>第一分编 通则</h2><h2>第一章 乙</h2>"))
                .containsExactly(
                        "part-1", "part-1-chapter-1", "part-3", "part-3-division-1", "part-3-division-1-chapter-1");
    }

    @Test
    void leavesTheAnchorWithTheFirstOfTwo() {
        assertThat(ids("<p>第三条 原文</p><p>第三条 引用的</p>")).containsExactly("article-3");
    }

    @Test
    void doesNotTakeAMentionForAHeading() {
        assertThat(ids("<p>第三条规定的情形除外。</p><p>依照第四条 办理</p>")).isEmpty();
    }

    @Test
    void givesAnchorsThatCleaningKeeps() {
        var body = Markup.parse("<h2>第三编 合同</h2><h2>第一分编 通则</h2><h2>第一章 乙</h2><h3>第二节 丁</h3><p>第四条之一 戊</p>");
        LawAnchors.put(body.body());
        var given = body.select("[id]").eachAttr("id");
        assertThat(Markup.parse(Markup.clean(body.body().html())).select("[id]").eachAttr("id"))
                .isEqualTo(given)
                .hasSize(5);
    }

    private static List<String> ids(String html) {
        var body = Markup.parse(html).body();
        LawAnchors.put(body);
        return body.select("[id]").eachAttr("id");
    }
}
