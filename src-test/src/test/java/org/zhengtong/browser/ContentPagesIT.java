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
        "service, living",
        "talent, talent"
    })
    void readWellInBothLanguages(String name, String column) {
        for (var tongue : List.of("zh", "en")) {
            speak(tongue);
            visit("/content/" + column);
            looksWell("column-" + name);
            if (page.locator(".colgrid .empty").count() > 0) {
                assertThat(page.locator(".colgrid .empty a[hreflang='zh-CN']")).isVisible();
                continue;
            }
            var first = page.locator(".colgrid h2 a[href*='/content/']").first();
            var title = first.textContent();
            follow(first);
            assertThat(page.locator("h1")).hasText(title.strip());
            looksWell("article-" + name);
        }
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
}
