package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;

class MarkupTest {

    private static final String PICTURE = "/media/0123456789abcdef0123456789abcdef";
    private static final String VIDEO = "/media/fedcba9876543210fedcba9876543210";

    @Nested
    class WhatIsScriptable {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<scr<script>ipt>alert(1)</scr</script>ipt>",
                    "<img src=x onerror=alert(1)>",
                    "<img src='" + PICTURE + "' alt='a' onload='alert(1)'>",
                    "<a href='javascript:alert(1)'>a</a>",
                    "<a href='jav&#x09;ascript:alert(1)'>a</a>",
                    "<a href=' JaVaScRiPt:alert(1)'>a</a>",
                    "<a href='data:text/html;base64,PHNjcmlwdD4='>a</a>",
                    "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
                    "<p style='background:url(javascript:alert(1))'>a</p>",
                    "<p style='width:expression(alert(1))'>a</p>",
                    "<svg><script>alert(1)</script></svg>",
                    "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
                    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                    "<object data='javascript:alert(1)'></object><embed src='javascript:alert(1)'>",
                    "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>a</button></form>",
                    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'><base href='javascript:'>",
                    "<link rel=stylesheet href='javascript:alert(1)'><style>@import 'javascript:alert(1)'</style>",
                    "<template><script>alert(1)</script></template>",
                    "<video src=x onerror=alert(1)>",
                    "<video src='" + VIDEO + "' onplay='alert(1)' poster='javascript:alert(1)'></video>",
                    "<video src='javascript:alert(1)'></video>",
                    "<video src='" + VIDEO + "'><source src=x onerror=alert(1)><script>alert(1)</script></video>"
                })
        void goes(String hostile) {
            assertHarmless(Markup.clean(hostile));
        }

        @Test
        void goesHoweverItIsPutTogether() {
            var random = new Random(20261126);
            var pieces = List.of(
                    "<",
                    ">",
                    "</",
                    "script",
                    "img",
                    " src=",
                    "'",
                    "\"",
                    "javascript:",
                    " onerror=",
                    "alert(1)",
                    "svg",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "&lt;",
                    "&#60;",
                    "\0",
                    "style",
                    "a href=",
                    "p",
                    "table",
                    "math",
                    " ",
                    "/",
                    "=",
                    "title",
                    "textarea",
                    "xmp",
                    "noscript",
                    "data:",
                    "video",
                    "source",
                    " poster=");
            for (var round = 0; round < 3_000; round++) {
                var hostile = IntStream.range(0, 3 + random.nextInt(25))
                        .mapToObj(each -> pieces.get(random.nextInt(pieces.size())))
                        .collect(Collectors.joining());
                assertHarmless(Markup.clean(hostile));
            }
        }

        /** Read again as a browser would. */
        private void assertHarmless(String cleaned) {
            var read = Markup.parse(cleaned);
            assertThat(read.select("script, style, svg, math, iframe, object, embed, form, link, meta, base, template"))
                    .as(cleaned)
                    .filteredOn(each -> !each.parents().isEmpty() && each.closest("head") == null)
                    .isEmpty();
            for (var element : read.body().getAllElements()) {
                for (var attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(cleaned)
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                    assertThat(attribute.getValue().replaceAll("\\s", "").toLowerCase())
                            .as(cleaned)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:");
                }
            }
        }
    }

    @Nested
    class WhatWasPasted {

        @Test
        void losesWhatWordLeavesBehind() {
            var pasted = "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->"
                    + "<p class=MsoNormal style='mso-pagination:widow-orphan;text-align:center'>"
                    + "<span lang=EN-US style='font-size:16.0pt'><font face=仿宋><font size=3>清源县</font></font></span>"
                    + "<o:p></o:p></p><p class=MsoNormal><span></span><o:p>&nbsp;</o:p></p>";
            assertThat(Markup.clean(pasted)).isEqualTo("<p class=\"align-center\">清源县</p>");
        }

        /** As Word puts a list into the clipboard: paragraphs with a style, and the bullet as text. */
        @Test
        void makesListsOfWhatLooksLikeListsInWord() {
            var pasted = item(1, "·", "身份证") + item(1, "·", "户口簿") + item(2, "o", "原件") + item(1, "·", "照片")
                    + "<p class=MsoNormal>步骤</p>" + item(1, "1.", "申请") + item(1, "2.", "受理");
            assertThat(Markup.clean(pasted))
                    .isEqualTo("<ul><li>身份证</li><li>户口簿<ul><li>原件</li></ul></li><li>照片</li></ul>"
                            + "<p>步骤</p><ol><li>申请</li><li>受理</li></ol>");
        }

        /** Documents are cited by their numbers: no list may count them anew. */
        @Test
        void keepsTheNumbersOfDocumentsAsText() {
            var pasted = item(1, "一、", "总体要求") + item(1, "（一）", "原则") + item(1, "3.", "从三开始");
            assertThat(Markup.clean(pasted)).isEqualTo("<p>一、总体要求</p><p>（一）原则</p><p>3.从三开始</p>");
        }

        private static String item(int level, String marker, String text) {
            return "<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level" + level + " lfo1'>"
                    + "<![if !supportLists]><span lang=EN-US style='font-family:Symbol'><span style='mso-list:Ignore'>"
                    + marker
                    + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
                    + "<span style='font-family:仿宋'>" + text + "</span></p>";
        }

        @Test
        void keepsWhatIsSetInBoldByItsStyleAndDropsLinksToNowhere() {
            assertThat(Markup.clean("<p><span style='font-weight:700'>注意</span> <a href='javascript:a()'>点击</a></p>"))
                    .isEqualTo("<p><strong>注意</strong> 点击</p>");
        }

        @Test
        void keepsTablesListsAndHeadings() {
            var pasted =
                    "<h1>标题</h1><table><tbody><tr><th scope=\"row\">甲</th><td colspan=\"2\">乙</td></tr></tbody></table>"
                            + "<ol><li><b>一</b></li></ol>";
            assertThat(Markup.clean(pasted))
                    .contains(
                            "<h2>标题</h2>",
                            "<th scope=\"row\">甲</th>",
                            "<td colspan=\"2\">乙</td>",
                            "<strong>一</strong>");
        }

        @Test
        void keepsOwnPicturesAndDropsForeignOnes() {
            var cleaned =
                    Markup.clean("<img src='" + PICTURE + "' alt='山'><img src='https://example.com/a.png' alt='b'>");
            assertThat(cleaned).contains(PICTURE, "alt=\"山\"").doesNotContain("example.com");
        }

        @Test
        void keepsAnchorsOfArticlesAndNoOtherIds() {
            assertThat(Markup.clean("<p id='article-12'>第十二条</p><p id='login'>甲</p>"))
                    .isEqualTo("<p id=\"article-12\">第十二条</p><p>甲</p>");
        }

        @Test
        void keepsLinksWithinTheSite() {
            assertThat(Markup.clean("<a href='/guide'>指南</a>")).isEqualTo("<a href=\"/guide\">指南</a>");
        }
    }

    @Nested
    class WhatIsPlayed {

        @Test
        void isPlayedWhenItsReaderWantsIt() {
            var video = video("<figure><video autoplay loop muted preload='auto' controlslist='nodownload' class='x'"
                    + " crossorigin='use-credentials' style='width:100%' src='" + VIDEO + "' poster='" + PICTURE
                    + "' width='640' height='360' title='茶山' aria-label='茶山的早晨'></video>"
                    + "<figcaption>茶山</figcaption></figure>");
            assertThat(video.attributes().asList())
                    .extracting(Attribute::getKey)
                    .containsExactlyInAnyOrder(
                            "src", "poster", "width", "height", "title", "aria-label", "controls", "preload");
            assertThat(video.attr("src")).isEqualTo(VIDEO);
            assertThat(video.attr("poster")).isEqualTo(PICTURE);
            assertThat(video.attr("preload")).isEqualTo("metadata");
            assertThat(video.parent().select("figcaption").text()).isEqualTo("茶山");
        }

        @Test
        void comesFromOurOwnStoreAlone() {
            assertThat(Markup.clean("<p>甲</p><video src='https://example.com/a.mp4'></video>"))
                    .isEqualTo("<p>甲</p>");
            assertThat(Markup.clean("<video src='//example.com" + VIDEO + "'></video>"))
                    .isEmpty();
            assertThat(Markup.clean("<video src='" + VIDEO + "/../../account'></video>"))
                    .isEmpty();
            assertThat(Markup.clean("<video><source src='" + VIDEO + "'></video>"))
                    .isEmpty();
            assertThat(video("<video src='" + VIDEO + "' poster='https://example.com/a.png' width='100%'></video>")
                            .attributes()
                            .asList())
                    .extracting(Attribute::getKey)
                    .containsExactlyInAnyOrder("src", "controls", "preload");
        }

        @Test
        void leavesTheTextThatStoodWithinIt() {
            assertThat(Markup.text(Markup.clean("<video src='https://example.com/a.mp4'>请下载后播放<p>正文</p>")))
                    .isEqualTo("请下载后播放 正文");
            var cleaned = Markup.clean("<video src='" + VIDEO + "'>请下载后播放</video>");
            assertThat(Markup.text(cleaned)).isEqualTo("请下载后播放");
            assertThat(video(cleaned).childNodeSize()).isZero();
        }

        @Test
        void isTheSameWhenItIsCleanedAgain() {
            var once = Markup.clean("<figure><video src='" + VIDEO + "' autoplay>甲</video></figure>");
            assertThat(Markup.clean(once)).isEqualTo(once).contains("controls", "preload=\"metadata\"");
        }

        private static Element video(String markup) {
            var videos = Markup.parse(Markup.clean(markup)).select("video");
            assertThat(videos).hasSize(1);
            return videos.get(0);
        }
    }

    @Nested
    class WhatIsTooMuch {

        @Test
        void isRefusedByLength() {
            var million = "<b>".repeat(1_000_000);
            assertThatThrownBy(() -> Markup.clean(million)).isInstanceOf(RuleViolation.class);
        }

        @Test
        void isCutByDepth() {
            var deep = Markup.clean("<blockquote>".repeat(10_000) + "a");
            var deepest = Markup.parse(deep).body().getAllElements().stream()
                    .mapToInt(each -> each.parents().size())
                    .max()
                    .orElseThrow();
            assertThat(deepest).isLessThan(70);
            assertThat(deep).contains("a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"b", "p", "div", "table", "td", "span", "font", "ul", "a href=x"})
        void isRefusedByNumber(String tag) {
            var tags = ("<" + tag + "></" + tag.split(" ")[0] + ">").repeat(30_000);
            assertThatThrownBy(() -> Markup.clean("<table><tr>" + tags)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void cleaningTwiceChangesNothing() {
        var once = Markup.clean("<div style='text-align:right'>甲<br>乙</div><p>a &amp; b &lt; c</p>");
        assertThat(Markup.clean(once)).isEqualTo(once);
    }
}
