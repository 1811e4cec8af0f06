package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
        follow(page.locator(".limits a", new Page.LocatorOptions().setHasText("文章"))
                .first());
        assertThat(page.locator(".limits a[aria-current]").first()).containsText("文章");
        looksWell("search-narrowed");
        follow(page.locator(".res h2 a").first());
        assertThat(page.locator(".arthead h1")).isVisible();
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
    void staffFindWhatIsInternalToo() {
        signInAsStaff("peng.ping");
        open("/intranet/search/?q=通知");
        assertThat(page.locator(".hits li").first()).isVisible();
        assertThat(page.locator(".hits .tag.amber").first()).isVisible();
        looksWell("staff-search");
    }
}
