package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.WordCorrection;

class ChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    /** The example of GB 11643. */
    private static final String RESIDENT_ID = "11010519491231002X";

    @Test
    void findsEmptyElementsAndPicturesThatSayNothing() {
        assertThat(Checks.elements(text("", null)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.BODY_EMPTY, FindingKind.SOURCE_MISSING);
        assertThat(Checks.elements(text("<p>甲</p><img src=\"/media/1\" alt=\" \">", "县教育局")))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ALTERNATIVE_MISSING);
        assertThat(Checks.elements(text("<p>甲</p><img src=\"/media/1\" alt=\"山\">", "县教育局")))
                .isEmpty();
    }

    @Test
    void findsVideosThatSayNothing() {
        assertThat(Checks.elements(text("<p>甲</p><figure><video src=\"/media/1\"></video></figure>", "县教育局")))
                .containsExactly(new Finding(FindingKind.ALTERNATIVE_MISSING, "/media/1", null));
        assertThat(Checks.elements(text(
                        "<p>图一</p><figure><video src=\"/media/1\"></video><figcaption>　</figcaption></figure>",
                        "县教育局")))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ALTERNATIVE_MISSING);
        assertThat(Checks.elements(
                        text("<figure><video src=\"/media/1\"></video><figcaption>采茶</figcaption></figure>", "县教育局")))
                .isEmpty();
        assertThat(Checks.elements(text("<video src=\"/media/1\" aria-label=\"采茶\"></video>", "县教育局")))
                .isEmpty();
    }

    @Test
    void findsPersonalNumbersAndShowsThemMasked() {
        var findings = Checks.personal("身份证" + RESIDENT_ID + "，手机139 1234 5678。", TODAY);
        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(FindingKind.RESIDENT_ID, FindingKind.MOBILE_NUMBER);
        assertThat(findings)
                .noneMatch(
                        each -> each.detail().contains("1949") || each.detail().contains("5678"));
    }

    @Test
    void leavesOtherNumbersAlone() {
        assertThat(Checks.personal("统一代码 110105194912310021，电话 0600-882 1234，已打码 139****5678", TODAY))
                .isEmpty();
    }

    @Test
    void findsWhatTheDictionaryCallsWrong() {
        var dictionary = List.of(new WordCorrection("布署", "部署"), new WordCorrection("座落", "坐落"));
        assertThat(Checks.wrongWords("会议布署了工作", dictionary))
                .containsExactly(new Finding(FindingKind.WRONG_WORD, "布署", "部署"));
    }

    private static ArticleText text(String body, String source) {
        return new ArticleText("标题", null, null, source, null, null, body, new PlainFacts(), null);
    }
}
