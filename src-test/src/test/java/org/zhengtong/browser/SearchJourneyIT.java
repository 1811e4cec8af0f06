package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looking for something in everyday words: found, narrowed, put right; and an editor who sees what nobody found. */
class SearchJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";
    private static final String UNKNOWN = "飞碟停放许可";

    @Test
    void everydayWordsLeadToWhatCanBeDone() {
        visit("/");
        page.locator("#home-q").fill("老人补贴怎么领");
        follow(page.locator(".bigsearch button"));
        assertThat(page.locator(".best h2")).containsText("高龄津贴");
        assertThat(page.locator(".best mark").first()).isVisible();
        looksWell("search-best");
        visit("/search?q=通知");
        assertThat(page.locator(".res").first()).isVisible();
        follow(page.locator(".limits-box a", new Page.LocatorOptions().setHasText("文章"))
                .first());
        assertThat(page.locator(".limits-box a[aria-current]").first()).containsText("文章");
        looksWell("search-narrowed");
        follow(page.locator(".res h2 a").first());
        assertThat(page.locator(".arthead h1")).isVisible();
        speak("en");
        visit("/search?q=education bureau");
        assertThat(page.locator(".res .tag").first()).hasText("Unit");
        looksWell("search-unit");
    }

    @Test
    void resultsAreNarrowedToAUnitByItsNameOnAPhoneToo() {
        visit("/search?q=通知");
        follow(page.locator(".limits-box a", new Page.LocatorOptions().setHasText("县教育局")));
        assertThat(page.locator(".limits-box a[aria-current]")).containsText("县教育局");
        assertThat(page.locator(".res"))
                .hasCount(page.locator(".res", new Page.LocatorOptions().setHasText("县教育局"))
                        .count());
        page.setViewportSize(375, 812);
        assertThat(page.locator(".limits-box")).isHidden();
        assertThat(page.locator(".limits-fold summary")).containsText("县教育局");
        assertThat(page.locator(".limits-fold a").first()).isHidden();
        page.locator(".limits-fold summary").click();
        follow(page.locator(".limits-fold a[aria-current]"));
        assertThat(page.locator("[aria-current='true']", new Page.LocatorOptions().setHasText("县教育局")))
                .hasCount(0);
    }

    @Test
    void aPageBehindTheLastOneLeadsBack() {
        visit("/search?q=通知&kind=ARTICLE&page=10000");
        assertThat(page.locator("main")).containsText("没有第 10000 页");
        assertThat(page.locator("#q")).hasValue("通知");
        looksWell("search-beyond");
        follow(page.locator(".empty a").last());
        assertThat(page.locator(".res").first()).isVisible();
        assertThat(page.locator(".pager [aria-current]")).not().hasText("1");
        assertThat(page.locator(".limits-box a[aria-current]")).containsText("文章");
    }

    @Test
    void othersLookForSomethingElse() {
        visit("/search?q=宅基地");
        assertThat(page.locator(".side .lines a", new Page.LocatorOptions().setHasText("低保")))
                .hasCount(1);
        assertThat(page.locator(".side .lines a", new Page.LocatorOptions().setHasText(Pattern.compile("^宅基地$"))))
                .hasCount(0);
    }

    @Test
    void whatIsTypedIsFinishedFromWhatThereIs() {
        visit("/search");
        page.locator("#q").pressSequentially("zjd");
        assertThat(page.locator("#q + datalist option").first()).hasAttribute("value", Pattern.compile(".*宅基地.*"));
    }

    @Test
    void whatNobodyFoundReachesTheEditor() {
        visit("/search?q=" + UNKNOWN);
        assertThat(page.locator("main")).containsText(UNKNOWN);
        looksWell("search-none");
        signInAsStaff(EDITOR);
        open("/intranet/search/words");
        var row = page.locator("#missed tbody tr", new Page.LocatorOptions().setHasText(UNKNOWN));
        assertThat(row).hasCount(1);
        page.locator("#kind").selectOption("SYNONYMS");
        page.locator("#words").fill("飞碟");
        page.locator("#save").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        follow(row.locator("[id$=forget]"));
        assertThat(row).hasCount(0);
    }

    @Test
    void whatOneLooksForAgainAndAgainIsKeptAndRunWithOneClick() {
        visit("/search?q=通知&order=NEWEST");
        follow(page.locator(".own-searches a", new Page.LocatorOptions().setHasText("保存这次检索")));
        tryToSignIn("19000000001");
        page.waitForURL(url -> url.contains("/account/searches?"));
        page.locator("#name").fill("");
        page.locator("#save").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        page.locator("#name").fill("县里的通知");
        looksWell("own-search-keep");
        follow(page.locator("#save"));
        var own = page.locator(".own-rows li", new Page.LocatorOptions().setHasText("县里的通知"));
        assertThat(own).hasCount(1);
        assertThat(page.locator(".note.good")).containsText("已保存");
        looksWell("own-searches");
        visit("/search?q=宅基地");
        looksWell("search-signed-in");
        follow(page.locator(".own-searches a", new Page.LocatorOptions().setHasText("县里的通知")));
        assertThat(page.locator("#q")).hasValue("通知");
        assertThat(page.locator(".orders a[aria-current]")).containsText("时间");
        inAnotherBrowser(() -> {
            visit("/search?q=通知");
            assertThat(page.locator("main")).not().containsText("县里的通知");
        });
        visit("/account/searches");
        follow(own.locator("[id$=remove]"));
        assertThat(own).hasCount(0);
    }

    @Test
    void staffKeepSearchesOnTheirOwnSite() {
        signInAsStaff("peng.ping");
        open("/intranet/search/?q=通知");
        page.locator("#name").fill("要看的通知");
        follow(page.locator("#save"));
        var own = page.locator(".kept-searches li", new Page.LocatorOptions().setHasText("要看的通知"));
        assertThat(own).hasCount(1);
        assertThat(page.locator(".hits li").first()).isVisible();
        looksWell("staff-search-kept");
        open("/intranet/search/");
        follow(own.locator("a"));
        assertThat(page.locator(".hits li").first()).isVisible();
        follow(own.locator("[id$=remove]"));
        assertThat(own).hasCount(0);
    }

    @Test
    void staffFindWhatIsInternalToo() {
        signInAsStaff("peng.ping");
        open("/intranet/search/?q=通知");
        assertThat(page.locator(".hits li").first()).isVisible();
        assertThat(page.locator(".hits .tag.amber").first()).isVisible();
        looksWell("staff-search");
        page.locator("select[name=unit]").selectOption(new SelectOption().setIndex(1));
        follow(page.locator(".filters button"));
        assertThat(page.locator("select[name=unit] option:checked")).not().hasAttribute("value", "");
        assertThat(page.locator(".hits li").first()).isVisible();
        page.navigate(page.url() + "&page=900");
        assertThat(page.locator(".empty h2")).containsText("900");
        follow(page.locator(".empty a").first());
        assertThat(page.locator("select[name=unit] option:checked")).not().hasAttribute("value", "");
        assertThat(page.locator(".hits li").first()).isVisible();
    }
}
