package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The four columns of the intranet, each as its kind deserves, an article of each, and one that was taken back. */
class IntranetPortalIT extends InBrowser {

    private static final String READER = "fang.jing";
    private static final String WRITER = "hu.lian";
    private static final String REVIEWER = "cai.xuebin";
    private static final String TITLE = "关于调整机关食堂用餐时间的通知";
    private static final String REASON = "时间写错，更正后重新发布";

    @Test
    void noticesSayWhoseTheyAreAndSinceWhen() {
        asStaff(READER);
        opened("政府公告");
        var first = rows().first();
        assertThat(first.locator("td").first()).containsText("清源县人民政府办公室");
        assertThat(first.locator("time")).isVisible();
        read(first.locator("a.t"), "notice");
        assertThat(page.locator(".about-line")).containsText("清源县人民政府办公室");
        assertThat(page.locator(".about-line time")).isVisible();
        assertThat(page.locator("[data-print]")).isVisible();
        follow(page.locator(".others a[rel=prev]"));
        assertThat(page.locator(".others a[rel=next]")).isVisible();
    }

    @Test
    void unitsAreCardsWithWhatTheyDoAndHowTheyAreReached() {
        asStaff(READER);
        opened("职能部门");
        assertThat(page.locator(".offices > li").nth(7)).isVisible();
        assertThat(page.locator(".tbl")).hasCount(0);
        var office = page.locator(".offices > li", new Page.LocatorOptions().setHasText("清源县财政局"));
        assertThat(office.locator("p")).containsText("政府采购");
        assertThat(office.locator("a[href^='tel:']")).hasText("0600-882 1360");
        assertThat(office.locator("dl")).containsText("3 号楼 3 层");
        read(office.locator("h2 a"), "unit");
        assertThat(page.locator(".prose h2").first()).hasText("用款");
        assertThat(page.locator(".metab")).containsText("0600-882 1360");
        follow(page.locator(".head a[hreflang=en]"));
        assertThat(page.locator(".prose")).hasAttribute("lang", "en");
        follow(page.locator(".head a[hreflang='zh-CN']"));
        assertThat(page.locator("h1")).hasText("清源县财政局");
    }

    @Test
    void purchasesSayTheirKindStateBudgetAndClosingDay() {
        asStaff(READER);
        opened("政府采购");
        var tender = rows().filter(new Locator.FilterOptions().setHasText("招标公告"))
                .filter(new Locator.FilterOptions().setHasText("进行中"))
                .first();
        assertThat(tender.locator("td").first()).containsText(Pattern.compile("QYCG\\d{4}-\\d{3}"));
        assertThat(tender.locator("td").first()).containsText("万元");
        assertThat(tender.locator("td").nth(1)).containsText(Pattern.compile("截止|还剩"));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("采购意向")).first())
                .containsText("未开始");
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("合同公告")).first())
                .containsText("已完成");
        read(tender.locator("a.t"), "purchase");
        assertThat(page.locator(".about-line .tag")).hasText(new String[] {"招标公告", "进行中"});
        assertThat(page.locator(".metab")).containsText("预算");
        assertThat(page.locator(".metab")).containsText("截止");
    }

    @Test
    void rulesSayWhetherTheyHoldAndLeadToTheirOtherVersions() {
        asStaff(READER);
        opened("政策法规");
        var newest = rows().first();
        assertThat(newest.locator(".tag")).hasText(Pattern.compile("现行有效|尚未施行"));
        assertThat(newest.locator("td").first()).containsText("清政办规〔");
        assertThat(newest.locator("td").nth(1)).containsText("施行");
        read(newest.locator("a.t"), "rule");
        var title = page.locator("h1").textContent().strip();
        assertThat(page.locator("#versions li")).hasCount(2);
        assertThat(page.locator("#versions [aria-current=page]")).hasCount(1);
        follow(page.locator("#versions a"));
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".about-line .tag")).hasText(Pattern.compile("现行有效|已修改"));
    }

    @Test
    void whatWasTakenBackSaysSoAndWhy() {
        signInAsStaff(WRITER);
        var number = written();
        inAnotherBrowser(() -> {
            signInAsStaff(REVIEWER);
            open("/intranet/content/decide?number=" + number);
            follow(page.locator("#approve"));
        });

        open("/intranet/content/edit?number=" + number);
        follow(page.locator(".head a[href*='/portal/article?number=']"));
        assertThat(page).hasURL(Pattern.compile("/intranet/portal/article\\?number=" + number + "$"));
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator(".prose")).containsText("午餐提前半小时");

        inAnotherBrowser(() -> {
            signInAsStaff(REVIEWER);
            open("/intranet/content/decide?number=" + number);
            assertThat(page.locator(".head a[href*='/portal/article?number=" + number + "']"))
                    .hasCount(1);
            page.locator("#reason").fill(REASON);
            follow(page.locator("#withdraw"));
        });

        var gone = page.navigate(base() + "/intranet/portal/article?number=" + number);
        org.assertj.core.api.Assertions.assertThat(gone.status()).isEqualTo(410);
        assertThat(page.locator("main")).containsText(TITLE);
        assertThat(page.locator("main")).containsText(REASON);
        looksWell("intranet-withdrawn");
        follow(page.locator("main a.btn"));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText(TITLE))).hasCount(0);
    }

    /** By its tab. */
    private void opened(String column) {
        open("/intranet/portal/");
        follow(page.locator(".tabs a", new Page.LocatorOptions().setHasText(column)));
        assertThat(page.locator("h1")).hasText(column);
        assertThat(page.locator(".tabs [aria-current=page]")).hasText(column);
    }

    private Locator rows() {
        return page.locator("main table.tbl tbody tr");
    }

    private void read(Locator link, String name) {
        var title = link.textContent().strip();
        follow(link);
        assertThat(page.locator("h1")).hasText(title);
        looksWell("intranet-" + name);
    }

    /** A notice to the staff, handed in. @return its number */
    private String written() {
        open("/intranet/content/start");
        var column = page.locator("#column option")
                .filter(new Locator.FilterOptions().setHasText("政务专网 / 政府公告"))
                .first();
        page.locator("#column").selectOption(column.getAttribute("value"));
        page.locator("#language").selectOption("ZH");
        page.locator("#title").fill(TITLE);
        follow(page.locator("#begin"));
        var number = page.url().substring(page.url().indexOf('=') + 1);
        page.locator("#source").fill("县政府办公室");
        page.locator("#summary").fill("从下周一起执行。");
        page.locator(".rich").click();
        page.keyboard().type("从下周一起，午餐提前半小时，错峰用餐。");
        follow(page.locator("#submit"));
        return number;
    }
}
