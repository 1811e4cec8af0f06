package org.zhengtong.web.intranet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text as lines. */
class TextLinesTest {

    @Test
    void areItsParagraphsWithoutMarkup() {
        assertThat(lines("<h2>一</h2><p>甲 &lt;b&gt; &amp; <a href=\"/x\">乙</a></p><ul><li>丙</li></ul>"))
                .containsExactly("一", "甲 <b> & 乙", "丙");
    }

    @Test
    void areTheRowsOfATable() {
        assertThat(
                        lines(
                                "<table><tbody><tr><th>年</th><th><p>数</p></th></tr>\n<tr><td>2025</td><td>$3</td></tr></tbody></table>"))
                .containsExactly("年 | 数", "2025 | $3");
    }

    @Test
    void arePicturesByWhatTheyShow() {
        assertThat(
                        lines(
                                "<figure><img src=\"/content/media/abc\" alt=\"大坝\"><figcaption>图一</figcaption></figure><p>正文</p>"))
                .containsExactly("［大坝 · abc］", "图一", "正文");
        assertThat(lines("<p>前<img alt=\"\" src=\"x\">后</p>")).containsExactly("前", "［x］", "后");
    }

    @Test
    void areVideosByTheirFileAndWhatIsWrittenBeneath() {
        assertThat(lines(
                        "<figure><video src=\"/media/abc\" controls=\"\"></video><figcaption>采茶</figcaption></figure>"))
                .containsExactly("〔abc〕", "采茶");
        assertThat(lines("<video src=\"/media/abc\" aria-label=\"采茶\"></video>"))
                .containsExactly("〔采茶 · abc〕");
    }

    @Test
    void ofNothingAreNone() {
        assertThat(lines(null)).isEmpty();
        assertThat(lines("<p> &nbsp; </p>")).isEmpty();
    }

    private static List<String> lines(String body) {
        return TextLines.of(body, shown -> "［" + shown + "］", played -> "〔" + played + "〕");
    }
}
