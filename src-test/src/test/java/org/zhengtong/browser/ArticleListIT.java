package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding an article on the desk, and what was changed in it from one version to another. */
class ArticleListIT extends InBrowser {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "ren.wensheng";

    @Test
    void articlesAreFoundByTitleNumberColumnAndUnit() {
        signInAsStaff(EDITOR);
        open("/intranet/content/");
        page.locator(".filters [name=q]").fill("防汛");
        follow(page.locator(".filters button"));
        assertThat(page.locator("tbody th a").first()).containsText("防汛");
        looksWell("articles-found");
        follow(page.locator(".tabs a", new Page.LocatorOptions().setHasText("已发布")));
        assertThat(page.locator(".filters [name=q]")).hasValue("防汛");
        var number = page.locator("tbody th p").first().innerText().split(" ")[0];
        page.locator(".filters [name=q]").fill(number);
        follow(page.locator(".filters button"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator(".tabs [aria-current]")).hasText("已发布");
        page.locator(".filters [name=q]").fill("");
        page.locator(".filters [name=unit]").selectOption(option("[name=unit] option", "县教育局"));
        follow(page.locator(".filters button"));
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("unit=\\d+"));
        page.locator(".filters [name=q]").fill("根本没有的文章");
        follow(page.locator(".filters button"));
        assertThat(page.locator("main")).containsText("没有符合条件的文章");
        looksWell("articles-none");
        follow(page.locator(".filters a"));
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    @Test
    void whoeverWritesForOneUnitHasNoUnitsToChooseFrom() {
        signInAsStaff(WRITER);
        open("/intranet/content/");
        assertThat(page.locator(".filters [name=q]")).isVisible();
        assertThat(page.locator(".filters [name=unit]")).hasCount(0);
    }

    @Test
    void anyTwoVersionsStandBesideEachOther() {
        signInAsStaff(EDITOR);
        open("/intranet/content/start");
        page.locator("#column").selectOption(option("#column option", "政务要闻"));
        page.locator("#language").selectOption("ZH");
        page.locator("#title").fill("凤凰桥改造开工");
        follow(page.locator("#begin"));
        var number = page.url().substring(page.url().indexOf('=') + 1);
        page.locator("#source").fill("县交通运输局");
        page.locator(".rich").click();
        page.keyboard().type("桥长八十米。");
        follow(page.locator("#save"));
        follow(page.locator("#save"));
        page.locator("#source").fill("县政府办公室");
        page.locator(".rich").click();
        page.keyboard().press("End");
        page.keyboard().type("工期一年。");
        follow(page.locator("#save"));

        open("/intranet/content/versions?number=" + number);
        assertThat(page.locator("tbody tr")).hasCount(3);
        page.locator("#serial").selectOption("2");
        page.locator("#with").selectOption("3");
        follow(page.locator(".filters button"));
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("来源")))
                .containsText("县交通运输局");
        assertThat(page.locator(".compared .came")).containsText("工期一年");
        assertThat(page.locator(".compared .gone")).containsText("桥长八十米");
        looksWell("article-compared");
        page.locator("#serial").selectOption("3");
        follow(page.locator(".filters button"));
        assertThat(page.locator(".note")).containsText("同一版");
        page.locator("#serial").selectOption("1");
        page.locator("#with").selectOption("2");
        follow(page.locator(".filters button"));
        assertThat(page.locator(".compared .came")).containsText("桥长八十米");
        follow(page.locator("[id$=restore]"));
        open("/intranet/content/versions?number=" + number + "&serial=1");
        assertThat(page.locator(".note")).containsText("没有不同");
    }

    private String option(String options, String text) {
        return page.locator(options)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .getAttribute("value");
    }
}
