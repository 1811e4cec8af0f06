package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestBodies;

/** A piece of news: written, looked at by somebody else, read by everybody, and taken back with a reason. */
class ContentJourneyIT extends InBrowser {

    private static final String WRITER = "hu.lian";
    private static final String REVIEWER = "cai.xuebin";
    private static final String SECOND_EDITOR = "jian.yichen";
    private static final byte[] WEBM = HexFormat.of()
            .parseHex(
                    "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff");
    private static final String TITLE = "清水河步道夜间照明改造完成";

    @Test
    void isWrittenReviewedPublishedAndWithdrawn() {
        signInAsStaff(WRITER);
        var number = begun();
        page.locator("#submit").click();
        assertThat(page.locator(".errsum")).isVisible();
        write();
        follow(page.locator("#save"));
        assertThat(page.locator("#h-checks")).containsText("0");
        attach();
        looksWell("article-edit");
        follow(page.locator("a[href*='/content/versions']"));
        follow(page.locator("table a.t").last());
        looksWell("article-versions");
        open("/intranet/content/edit?number=" + number);
        follow(page.locator("#submit"));

        inAnotherBrowser(() -> approve(number));

        visit("/content/announcements/news");
        follow(page.locator(".rows h2 a", titled()).first());
        assertThat(page.locator(".prose")).containsText("步道全长三公里");
        var address = page.url();

        inAnotherBrowser(() -> withdraw(number));

        var gone = page.navigate(address);
        org.assertj.core.api.Assertions.assertThat(gone.status()).isEqualTo(410);
        assertThat(page.locator("main")).containsText("灯具型号写错");
        visit("/content/announcements/news");
        assertThat(page.locator(".rows h2 a", titled())).hasCount(0);
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheWindowWasClosed() {
        signInAsStaff(WRITER);
        var number = begun();
        page.locator(".rich").click();
        page.keyboard().type("写到一半的话");
        assertThat(page.locator(".autosave")).not().isEmpty();
        open("/intranet/content/edit?number=" + number);
        assertThat(page.locator(".rich")).not().containsText("写到一半的话");
        looksWell("article-unsaved");
        follow(page.locator("#unsaved a"));
        assertThat(page.locator(".rich")).containsText("写到一半的话");
        follow(page.locator("a[data-flush]"));
        for (var frame : page.frames().subList(1, page.frames().size())) {
            assertThat(frame.locator(".prose")).hasText("写到一半的话");
        }
        looksWell("article-preview");
        open("/intranet/content/edit?number=" + number);
        follow(page.locator("#forget"));
        assertThat(page.locator("#unsaved")).hasCount(0);
    }

    @Test
    void aBrokenNetworkIsSaidAndLosesNothing() {
        signInAsStaff(WRITER);
        begun();
        page.route("**/content/autosave", route -> route.abort());
        page.locator(".rich").click();
        page.keyboard().type("断网时写的");
        assertThat(page.locator(".autosave.bad")).isVisible();
        assertThat(page.locator(".rich")).containsText("断网时写的");
        page.unroute("**/content/autosave");
        page.keyboard().type("，连上后");
        assertThat(page.locator(".autosave.bad")).hasCount(0);
        assertThat(page.locator(".autosave")).not().isEmpty();
    }

    @Test
    void waitsInTheInboxIsTakenBackSentBackAndCorrected() {
        signInAsStaff(WRITER);
        var number = begun("河道保洁员招募启事");
        write();
        follow(page.locator("#submit"));
        open("/intranet/content/edit?number=" + number);
        looksWell("article-in-review");
        follow(page.locator("#takeBack"));
        follow(page.locator("#submit"));

        inAnotherBrowser(() -> {
            signInAsStaff(REVIEWER);
            open("/intranet/content/review");
            looksWell("article-review-waiting");
            open("/intranet/?q=" + number);
            follow(page.locator("table.inbox a.t"));
            org.assertj.core.api.Assertions.assertThat(page.url()).contains("/content/decide?number=" + number);
            page.locator("#reason").fill("请写明报名截止日期");
            follow(page.locator("#sendBack"));
        });

        open("/intranet/notification/");
        assertThat(page.locator("main")).containsText("请写明报名截止日期");
        open("/intranet/content/edit?number=" + number);
        assertThat(page.locator("main")).containsText("请写明报名截止日期");
        follow(page.locator("#submit"));
        inAnotherBrowser(() -> approve(number));

        open("/intranet/content/edit?number=" + number);
        page.locator(".rich").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("报名到月底为止。");
        follow(page.locator("#submit"));
        open("/intranet/content/decide?number=" + number);
        assertThat(page.locator("#approve")).hasCount(0);
        assertThat(page.locator("#sendBack")).isVisible();

        inAnotherBrowser(() -> {
            signInAsStaff(SECOND_EDITOR);
            open("/intranet/content/decide?number=" + number);
            assertThat(page.locator(".compared .came").first()).containsText("报名到月底为止");
            assertThat(page.locator("section[aria-labelledby=h-views]")).containsText("请写明报名截止日期");
            looksWell("article-decide-correction");
            page.locator("#reason").fill("补充了报名截止日期");
            follow(page.locator("#approve"));
        });
        open("/intranet/notification/");
        assertThat(page.locator("main")).containsText("审核通过");
    }

    private static Page.LocatorOptions titled() {
        return new Page.LocatorOptions().setHasText(TITLE);
    }

    private String begun() {
        return begun(TITLE);
    }

    private String begun(String title) {
        open("/intranet/content/start");
        var column = page.locator("#column option")
                .filter(new Locator.FilterOptions().setHasText("政务要闻"))
                .first();
        page.locator("#column").selectOption(column.getAttribute("value"));
        page.locator("#language").selectOption("ZH");
        page.locator("#title").fill(title);
        follow(page.locator("#begin"));
        return page.url().substring(page.url().indexOf('=') + 1);
    }

    private void write() {
        page.locator("#source").fill("县政府办公室");
        page.locator("#summary").fill("亮灯时间到晚上十点。");
        page.locator(".rich").click();
        page.keyboard().type("步道全长三公里，亮灯时间到晚上十点。");
    }

    /** Without leaving the page: what was typed stays, and the picture stands where the cursor was. */
    private void attach() {
        var before = page.url();
        page.locator(".rich").click();
        page.keyboard().press("Control+Home");
        page.keyboard().type("晚上散步的人多了。");
        page.locator("#file").setInputFiles(new FilePayload("步道.png", "image/png", RestBodies.PNG));
        page.locator("#alternative").fill("夜里亮着灯的步道");
        page.locator("#attach").click();
        assertThat(page.locator("#files img.thumb")).hasAttribute("alt", "夜里亮着灯的步道");
        answering("夜里亮着灯的河边步道", () -> page.locator("#files [data-describe]").click());
        assertThat(page.locator("#files img.thumb")).hasAttribute("alt", "夜里亮着灯的河边步道");
        page.locator("#files [data-insert]").click();
        assertThat(page.locator(".rich figure img")).hasAttribute("alt", "夜里亮着灯的河边步道");
        assertThat(page.locator(".rich > :last-child")).containsText("步道全长三公里");
        assertThat(page.locator(".rich")).containsText("晚上散步的人多了。");
        org.assertj.core.api.Assertions.assertThat(page.url()).isEqualTo(before);
        follow(page.locator("#save"));
        assertThat(page.locator(".rich figure img")).hasCount(1);
        accepting(() -> page.locator("#files [data-detach]").click());
        assertThat(page.locator("#files .file-said")).not().isEmpty();
        assertThat(page.locator("#files img.thumb")).hasCount(1);
    }

    @Test
    void aVideoStandsInTheTextWithItsDescriptionBeneath() {
        signInAsStaff(WRITER);
        begun();
        write();
        page.locator("#file").setInputFiles(new FilePayload("步道.mp4", "video/mp4", "no video".getBytes(UTF_8)));
        page.locator("#attach").click();
        assertThat(page.locator("#files .file-said")).containsText("MP4");
        page.locator("#file").setInputFiles(new FilePayload("步道.webm", "video/webm", WEBM));
        page.locator("#alternative").fill("夜里的步道，行人慢慢走过");
        page.locator("#attach").click();
        assertThat(page.locator("#files video.thumb")).hasAttribute("aria-label", "夜里的步道，行人慢慢走过");
        page.locator("#files [data-insert]").click();
        assertThat(page.locator(".rich figure figcaption")).hasText("夜里的步道，行人慢慢走过");
        looksWell("article-edit-video");
        follow(page.locator("#save"));
        var player = page.locator(".rich figure video");
        assertThat(player).hasAttribute("src", Pattern.compile("/intranet/content/media/\\d+/[0-9a-f]{32}"));
        assertThat(player).hasAttribute("controls", "");
        assertThat(player).hasAttribute("preload", "metadata");
        assertThat(page.locator("#h-checks")).containsText("0");
    }

    @Test
    void whatIsPastedIsKeptAndWhatCannotBeIsSaid() {
        signInAsStaff(WRITER);
        begun();
        page.locator(".rich").click();
        answering("县城夜景", () -> paste(null, Base64.getEncoder().encodeToString(RestBodies.PNG)));
        assertThat(page.locator(".rich figure img")).hasAttribute("alt", "县城夜景");
        assertThat(page.locator("#files img.thumb")).hasCount(1);
        page.locator(".rich").click();
        paste(
                "<p class='MsoNormal' style='mso-x:1'>来自文档的一段<img src='file:///C:/a.png'><script>alert(1)</script></p>",
                null);
        assertThat(page.locator(".rich")).containsText("来自文档的一段");
        assertThat(page.locator(".rich img")).hasCount(1);
        assertThat(page.locator(".rich-said")).containsText("1");
        paste(
                "<h1>申请材料</h1>"
                        + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>身份证</p>"
                        + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>户口簿</p>",
                null);
        assertThat(page.locator(".rich h2")).hasText("申请材料");
        assertThat(page.locator(".rich ul li")).hasText(new String[] {"身份证", "户口簿"});
        page.locator("#file").setInputFiles(new FilePayload("坏.png", "image/png", "no picture".getBytes(UTF_8)));
        page.locator("#attach").click();
        assertThat(page.locator("#files .file-said")).not().isEmpty();
        follow(page.locator("#save"));
        assertThat(page.locator(".rich")).containsText("来自文档的一段");
        assertThat(page.locator(".rich img")).hasCount(1);
        assertThat(page.locator("#files img.thumb")).hasCount(1);
    }

    @Test
    void linksThatLeadNowhereAreFoundAndATranslationIsBegun() {
        signInAsStaff(WRITER);
        var number = begun();
        write();
        answering(
                "/content/announcements/news/99999999",
                () -> page.locator(".rich-bar button").nth(6).click());
        follow(page.locator("#submit"));
        assertThat(page.locator(".errsum")).isVisible();
        assertThat(page.locator("section[aria-labelledby=h-checks] .lines"))
                .containsText("/content/announcements/news/99999999");
        follow(page.locator("#translate"));
        org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("number=" + number);
        assertThat(page.locator("#h-translation")
                        .locator("xpath=ancestor::section")
                        .locator("a[href*='number=']"))
                .hasAttribute("href", Pattern.compile("number=" + number));
    }

    private void answering(String said, Runnable asked) {
        page.onceDialog(dialog -> dialog.accept(said));
        asked.run();
    }

    private void accepting(Runnable asked) {
        page.onceDialog(Dialog::accept);
        asked.run();
    }

    /** As the browser does it: text as HTML, or a picture. */
    private void paste(String html, String picture) {
        page.evaluate("""
                ([html, picture]) => {
                  const transfer = new DataTransfer();
                  if (html) transfer.setData("text/html", html);
                  if (picture) {
                    const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0));
                    transfer.items.add(new File([bytes], "image.png", { type: "image/png" }));
                  }
                  document.querySelector(".rich").dispatchEvent(
                    new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
                }""", Arrays.asList(html, picture));
    }

    private void approve(String number) {
        signInAsStaff(REVIEWER);
        open("/intranet/content/review");
        follow(page.locator("a[href*='number=" + number + "']"));
        looksWell("article-decide");
        follow(page.locator("#approve"));
    }

    private void withdraw(String number) {
        signInAsStaff(REVIEWER);
        open("/intranet/content/decide?number=" + number);
        page.locator("#withdraw").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        page.locator("#reason").fill("灯具型号写错，更正后重新发布");
        follow(page.locator("#withdraw"));
    }
}
