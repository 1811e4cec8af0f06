package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The editor writes a site notice without a programmer, and every page of the portal shows it until its time is over. */
class NoticeJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";
    private static final String[] PLACES = {"/", "/ratings/", "/approval/", "/content/"};

    private final String text = "城关镇停水到中午十二点 " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aNoticeStandsAboveEveryPageUntilItIsEnded() {
        everyPageShows(0);
        inAnotherBrowser(this::writes);
        everyPageShows(1);
        for (var path : new String[] {"/sign-in", "/no-such-page"}) {
            visit(path);
            assertThat(bar()).hasCount(1);
        }
        open("/large-type?mode=large&back=/");
        assertThat(page.locator("body.elder")).hasCount(1);
        assertThat(bar()).hasCount(1);
        looksWell("site-notice-large");
        open("/large-type?mode=off&back=/");
        speak("en");
        visit("/");
        assertThat(page.locator(".alerts .alert").filter(having(text))).hasCount(0);
        speak("zh");
        inAnotherBrowser(this::translates);
        visit("/");
        looksWell("site-notice");
        speak("en");
        visit("/");
        assertThat(page.locator(".alerts .alert.red").filter(having("No water in Chengguan")))
                .hasCount(1);
        speak("zh");
        visit("/");
        follow(bar().locator("a"));
        assertThat(page).hasURL(base() + "/about/help");
        inAnotherBrowser(this::ends);
        everyPageShows(0);
    }

    /** Kept pages too: the moment drops them, without anybody doing anything. */
    @Test
    void aNoticeGoesByItselfWhenItsTimeIsOver() {
        inAnotherBrowser(() -> {
            signInAsStaff(EDITOR);
            open("/intranet/content/notice");
            page.locator("#textZh").fill(text);
            page.locator("#untilDay").fill(inFiveMinutes("sv-SE", 10));
            page.locator("#untilTime").fill(inFiveMinutes("en-GB", 5));
            follow(page.locator("#save"));
            assertThat(page.locator(".note.good")).isVisible();
        });
        everyPageShows(1);
        try (var later = CountyTime.laterBy(Duration.ofMinutes(10))) {
            page.waitForTimeout(3_000);
            everyPageShows(0);
        }
        inAnotherBrowser(this::ends);
    }

    private void everyPageShows(int times) {
        for (var path : PLACES) {
            visit(path);
            assertThat(bar()).hasCount(times);
        }
    }

    private Locator bar() {
        return page.locator(".alerts .alert").filter(having(text));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** @param locale whose way of writing the field understands: a day, or a time with {@code letters} of it */
    private String inFiveMinutes(String locale, int letters) {
        var written = page.evaluate(
                "([locale, day]) => { const t = new Date(Date.now() + 300000);"
                        + " const zone = {timeZone: 'Asia/Shanghai'};"
                        + " return day ? t.toLocaleDateString(locale, zone) : t.toLocaleTimeString(locale, zone); }",
                List.of(locale, letters == 10));
        return written.toString().substring(0, letters);
    }

    private void writes() {
        signInAsStaff(EDITOR);
        open("/intranet/content/notices");
        looksWell("site-notices-desk");
        follow(page.locator("a.btn[href$='/content/notice']"));
        page.locator("#textZh").fill(text);
        page.locator("#address").fill("//example.org");
        page.locator("#urgency").selectOption("URGENT");
        page.locator("#save").click();
        assertThat(page.locator("#address-error")).containsText(said("ContentRule.NOTICE_LINK_MALFORMED"));
        assertThat(page.locator("#textZh")).hasValue(text);
        looksWell("site-notice-desk");
        page.locator("#address").fill("/about/help");
        follow(page.locator("#save"));
        assertThat(page.locator(".note.good")).containsText(said("content_notices.done.saved"));
    }

    private void translates() {
        signInAsStaff(EDITOR);
        open("/intranet/content/notices");
        follow(row().locator("a.t"));
        page.locator("#textEn").fill("No water in Chengguan until noon");
        follow(page.locator("#save"));
        assertThat(page.locator(".note.good")).isVisible();
    }

    private void ends() {
        signInAsStaff(EDITOR);
        open("/intranet/content/notices");
        follow(row().locator("input[id$=end]"));
        assertThat(page.locator(".note.good")).containsText(said("content_notices.done.ended"));
        assertThat(row().locator("input[id$=end]")).hasCount(0);
    }

    private Locator row() {
        return page.locator("tbody tr").filter(having(text));
    }
}
