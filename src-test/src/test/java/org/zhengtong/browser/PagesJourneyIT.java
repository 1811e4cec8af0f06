package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The editor puts a block of links on the home page, moves it, and takes it off; everybody sees it at once. */
class PagesJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";
    private static final String TITLE = "常用电话";

    @Test
    void aBlockIsAddedMovedAndTakenOff() {
        signInAsStaff(EDITOR);
        open("/intranet/content/pages");
        looksWell("page-layout");
        page.locator("select[name=kind]").selectOption("LINKS");
        follow(page.locator("form[action*='/content/block'] button"));
        page.locator("#titleZh").fill(TITLE);
        page.locator("#textZh").fill("供水抢修 | tel");
        page.locator("#save").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        assertThat(page.locator("#textZh")).hasValue("供水抢修 | tel");
        looksWell("page-block");
        page.locator("#textZh").fill("供水抢修 | /about/help");
        follow(page.locator("#save"));

        inAnotherBrowser(() -> {
            visit("/");
            assertThat(page.locator(".linktiles a")).hasText("供水抢修");
            visit("/en/");
            assertThat(page.locator(".linktiles")).hasCount(0);
        });

        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(TITLE));
        var before = page.locator("tbody tr").count();
        follow(row.locator("[id$=up]"));
        org.assertj.core.api.Assertions.assertThat(
                        page.locator("tbody tr").nth(before - 2).innerText())
                .contains(TITLE);
        follow(row.locator("[id$=remove]"));
        assertThat(page.locator("tbody tr")).hasCount(before - 1);

        inAnotherBrowser(() -> {
            visit("/");
            assertThat(page.locator(".linktiles")).hasCount(0);
        });
    }

    @Test
    void aBannerIsThePictureOfAnArticle() {
        visit("/");
        var address = page.locator(".lead h3 a").first().getAttribute("href");
        signInAsStaff(EDITOR);
        open("/intranet/content/block?kind=BANNER");
        page.locator("#titleZh").fill(TITLE);
        page.locator("#article").fill("999999999");
        page.locator("#save").click();
        assertThat(page.locator("#article-error")).containsText("999999999");
        looksWell("page-block-banner");
        page.locator("#article").fill(base() + address);
        follow(page.locator("#save"));

        inAnotherBrowser(() -> {
            visit("/");
            assertThat(page.locator(".banner h2 a")).hasText(TITLE);
            assertThat(page.locator(".banner img")).not().hasAttribute("alt", "");
            looksWell("home-banner");
            follow(page.locator(".banner h2 a"));
            assertThat(page).hasURL(base() + address);
        });

        follow(page.locator("tbody tr", new Page.LocatorOptions().setHasText(TITLE))
                .locator("[id$=remove]"));
        inAnotherBrowser(() -> {
            visit("/");
            assertThat(page.locator(".banner")).hasCount(0);
        });
    }

    @Test
    void theHomePageTellsOfTheWeatherAndLeadsToTheMap() {
        visit("/");
        assertThat(page.locator(".wxcard li")).hasCount(3);
        assertThat(page.locator(".wxcard li").first()).containsText(said("blocks.weather.today"));
        assertThat(page.locator(".mapcard-sheet path")).not().hasCount(0);
        assertThat(page.locator(".mapcard li a")).hasCount(6);
        follow(page.locator(".mapcard li a[href*='layers=school']"));
        assertThat(page.locator(".map-layers a.school")).hasAttribute("aria-current", "true");
    }

    @Test
    void aSpecialTopicIsMadeOfBlocks() {
        visit("/");
        follow(page.locator(".topiccard").first());
        assertThat(page.locator(".topichead h1")).isVisible();
        assertThat(page.locator(".headline h3 a")).isVisible();
        assertThat(page.locator(".lists .panel")).not().hasCount(0);
        looksWell("special-topic");
        follow(page.locator("a.more", new Page.LocatorOptions().setHasText("全部专题")));
        assertThat(page.locator(".topiccard")).hasCount(4);
        looksWell("special-topics");
        speak("en");
        visit("/content/topics/old-town");
        assertThat(page.locator(".topichead h1")).isVisible();
        looksWell("special-topic");
    }
}
