package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.SampleAnswers;

/** For everybody: large type that stays, all by keyboard, and the language one chose. */
class ComfortIT extends InBrowser {

    private final Filing filing = new Filing(this);

    @Test
    void largeTypeIsLargerAndStaysUntilItIsLeft() {
        visit("/approval/matter?code=old-age-allowance");
        var normal = typeSize();
        visit("/");
        follow(page.locator(".util a[href*='mode=large']"));
        looksWell("elder-home");
        visit("/approval/matter?code=old-age-allowance");
        assertThat(typeSize()).isGreaterThan(normal);
        looksWell("elder-matter");
        follow(page.locator(".etools a[href*='mode=huge']"));
        assertThat(typeSize()).isGreaterThanOrEqualTo(24);
        follow(page.locator(".etools a[href*='mode=dark']"));
        looksWell("elder-dark");
        follow(page.locator("a.back[href*='mode=off']"));
        assertThat(typeSize()).isEqualTo(normal);
    }

    @Test
    void columnsArticlesAndResultsReadWellInLargeType() {
        visit("/");
        follow(page.locator(".util a[href*='mode=large']"));
        visit("/content/announcements/news");
        looksWell("elder-column");
        follow(page.locator(".rows h2 a").first());
        looksWell("elder-article");
        visit("/search?q=高龄津贴");
        looksWell("elder-search");
    }

    @Test
    void theFirstTabLeadsPastTheHeader() {
        visit("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void theSlashLeadsToTheSearch() {
        visit("/approval/");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]").first()).isFocused();
        page.keyboard().type("高龄津贴");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#best")).containsText("高龄津贴");
    }

    @Test
    void aPageOfTheFormIsFilledInWithoutAMouse() {
        filing.ask("old-age-allowance", Map.of("age", "true", "registered", "true", "elsewhere", "false"));
        filing.begin();
        follow(page.locator(".ticket-page .btn.primary"));
        page.locator("#f-seniorName").focus();
        page.keyboard().type("周安平");
        page.keyboard().press("Tab");
        page.keyboard().type(SampleAnswers.residentId("99012319400101002"));
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        var township = filing.value("township");
        page.keyboard().press("Tab");
        page.keyboard().type("云溪村三组 27 号");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("[name='f-byProxy']").first()).isVisible();
        follow(page.locator("nav.steps .done a").first());
        assertThat(filing.input("township")).hasValue(township);
        assertThat(filing.input("seniorAddress")).hasValue("云溪村三组 27 号");
    }

    @Test
    void englishStaysOnThePortalFromPageToPage() {
        visit("/");
        follow(page.locator(".util a[lang=en]"));
        follow(page.locator("#site-nav a[href$='/approval/']"));
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
        follow(page.locator(".util a[hreflang^=zh]"));
        assertThat(page.locator("html").getAttribute("lang")).startsWith("zh");
    }

    @Test
    void theIntranetRemembersTheLanguageAfterSigningOut() {
        signInAsStaff("fang.jing");
        follow(page.locator(".bar .tool[lang=en]"));
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
        page.locator(".bar details.pop summary").click();
        follow(page.locator("form[action$='/sign-out'] button"));
        open("/intranet/");
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
    }

    private double typeSize() {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.querySelector('main .intro')).fontSize)"))
                .doubleValue();
    }
}
