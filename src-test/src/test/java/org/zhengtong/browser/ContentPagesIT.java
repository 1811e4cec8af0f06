package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of each kind and an article of each, as anybody reads them. */
class ContentPagesIT extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "leader, leaders",
        "news, announcements/news",
        "unit, departments",
        "procurement, procurement",
        "regulation, regulations",
        "project, investment-projects",
        "picture, leisure",
        "talent, talent"
    })
    void readWellInBothLanguages(String name, String column) {
        for (var tongue : List.of("zh", "en")) {
            speak(tongue);
            isReadWell(name, column);
        }
    }

    @Test
    void readWellInChineseWhereNothingIsTranslated() {
        isReadWell("service", "living");
    }

    private void isReadWell(String name, String column) {
        visit("/content/" + column);
        assertThat(page).hasURL(Pattern.compile("/content/" + column + "$"));
        assertThat(page.locator(".empty")).hasCount(0);
        looksWell("column-" + name);
        var first = page.locator(".colgrid h2 a[href*='/content/']").first();
        var title = first.textContent();
        follow(first);
        assertThat(page.locator("h1")).hasText(title.strip());
        looksWell("article-" + name);
    }

    /** Nobody who reads English is led to a page on which nothing is. */
    @Test
    void leadEnglishReadersToColumnsWithSomethingOnly() {
        speak("en");
        visit("/content/procurement/results");
        assertThat(page).hasURL(Pattern.compile("/en/content/procurement$"));
        assertThat(page.locator(".rows > li").first()).isVisible();
        assertThat(page.locator(".localnav a[href$='/procurement/tenders']")).hasCount(1);
        assertThat(page.locator(".localnav a[href$='/procurement/results']")).hasCount(0);
        visit("/content/living");
        assertThat(page).hasURL(Pattern.compile("/en/content/$"));
        assertThat(page.locator(".colcards h2 a[href$='/content/living']")).hasCount(0);
        visit("/content/weather");
        assertThat(page.locator(".colgrid a[href='/en/weather/']")).isVisible();
        assertThat(page.locator(".empty")).hasCount(0);
        assertThat(page.locator(".localnav a[href$='/content/living']")).hasCount(0);
        assertThat(page.locator(".localnav a[href$='/content/map']")).hasCount(1);
        assertThat(page.locator(".foot a[href='/en/content/procurement']")).hasCount(1);
    }

    @Test
    void leadFromAColumnWithNothingInEnglishToTheNearestThatHasSomething() {
        visit("/content/procurement/results");
        follow(page.locator("header a[hreflang=en]").first());
        assertThat(page).hasURL(Pattern.compile("/en/content/procurement$"));
        visit("/content/living");
        follow(page.locator(".colgrid h2 a[href*='/content/']").first());
        follow(page.locator("header a[hreflang=en]").first());
        assertThat(page).hasURL(Pattern.compile("/en/content/$"));
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void leadFromTheHomePageToTheNewsAndOn() {
        visit("/");
        follow(page.locator(".news .lead h3 a"));
        assertThat(page.locator("meta[name=ArticleTitle]")).hasCount(1);
        assertThat(page.locator(".prose img").first()).hasAttribute("alt", Pattern.compile(".+"));
        follow(page.locator(".neighbours a").first());
        assertThat(page.locator("meta[name=PubDate]"))
                .hasAttribute("content", Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
    }

    @Test
    void turnThePagesOfALongColumn() {
        visit("/content/announcements");
        var first = page.locator(".rows h2").first().textContent();
        follow(page.locator(".pager a[href*='page=2']").first());
        assertThat(page.locator(".rows h2").first()).not().hasText(first);
        assertThat(page.locator(".pager [aria-current=page]")).hasText("2");
    }

    /** The other language may have fewer pages. */
    @Test
    void leadToTheFirstPageInTheOtherLanguage() {
        speak("zh");
        visit("/content/regulations?page=3");
        follow(page.locator("header a[hreflang=en]").first());
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".pager [aria-current=page]")).hasText("1");
    }

    @Test
    void offerTheTranslationWhereThereIsOne() {
        speak("en");
        visit("/content/announcements/news");
        follow(page.locator(".rows h2 a").first());
        follow(page.locator(".artbar a[hreflang='zh-CN']"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        follow(page.locator(".artbar a[hreflang=en]"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void showALeaderWithPortraitDutiesAndActivities() {
        visit("/content/leaders");
        assertThat(page.locator(".leader img")).hasCount(5);
        follow(page.locator(".leader h2 a").nth(1));
        assertThat(page.locator(".leaderhead img")).isVisible();
        assertThat(page.locator(".leaderhead [data-print]")).isVisible();
        assertThat(page.locator(".leaderhead [data-copy]"))
                .hasAttribute("data-copy", Pattern.compile(".+/content/leaders/\\d+$"));
        assertThat(page.locator(".codebox svg")).isVisible();
        assertThat(page.locator(".neighbours")).hasCount(0);
        var name = page.locator("h1").textContent().strip();
        follow(page.locator("section[aria-labelledby=activities] .nlist a").first());
        assertThat(page.locator("article")).containsText(name);
        speak("en");
        visit("/content/leaders");
        assertThat(page.locator(".leader h2").first()).hasText(Pattern.compile("[A-Z][a-z']+ [A-Z][a-z']+"));
    }

    @Test
    void leadFromADocumentToWhatItMeansAndBackAndToItsOtherVersions() {
        visit("/content/regulations/explained");
        follow(page.locator(".rows h2 a").first());
        follow(page.locator(".original a"));
        var document = page.locator("h1").textContent().strip();
        follow(page.locator(".explained a").first());
        follow(page.locator(".original a"));
        assertThat(page.locator("h1")).hasText(document);
        assertThat(page.locator(".versions [aria-current=page]")).hasCount(1);
        looksWell("article-versions");
        follow(page.locator(".versions a").first());
        assertThat(page.locator("h1")).hasText(document);
    }

    @Test
    void letPeopleApplyOnlineForAnOpening() {
        visit("/content/talent");
        follow(page.locator(".rows h2 a").first());
        follow(page.locator(".body a[href*='/approval/apply']"));
        assertThat(page.locator("main")).containsText("公开招聘报名");
    }

    @Test
    void presentTheUnitsInTheirOrderAndEachWithItsAddressServicesAndNews() {
        visit("/content/departments");
        assertThat(page.locator(".unitcards h2").first()).hasText("清源县人民政府办公室");
        visit("/content/departments/education");
        looksWell("unit-page");
        assertThat(page.locator(".reach a[href^='tel:']")).isVisible();
        assertThat(page.locator(".unitmatters a").first()).isVisible();
        assertThat(page.locator(".unitnews .rows > li").first()).isVisible();
        follow(page.locator(".reach a[href*='/map/place']"));
        assertThat(page.locator("h1")).hasText("清源县教育局");
    }

    @Test
    void haveOneAddressAndNoPageBehindTheLast() {
        visit("/content/talent/");
        assertThat(page).hasURL(Pattern.compile("/content/talent$"));
        assertThat(page.locator("h1")).hasText("人才交流");
        org.assertj.core.api.Assertions.assertThat(
                        page.navigate(base() + "/content/talent?page=1000000").status())
                .isEqualTo(404);
    }

    @Test
    void areAllOnTheMapOfTheSite() {
        visit("/about/map");
        assertThat(page.locator(".sitemap > li")).hasCount(17);
        assertThat(page.locator(".sitemap a[href='/content/procurement/results']"))
                .hasCount(1);
        speak("en");
        visit("/about/map");
        assertThat(page.locator(".sitemap a[href='/en/content/procurement/tenders']"))
                .hasCount(1);
        assertThat(page.locator(".sitemap a[href='/en/content/procurement/results']"))
                .hasCount(0);
        assertThat(page.locator(".sitemap a[href='/en/content/living']")).hasCount(0);
    }
}
