package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the intranet: in both languages, at three widths, without a fault that axe knows; and shut to strangers. */
class StaffPagesIT extends InBrowser {

    private static final String FIRST_CASE = "table.tbl tbody a.t";

    @ParameterizedTest
    @CsvSource({
        "inbox, fang.jing, /",
        "portal, fang.jing, /portal/",
        "portal-departments, fang.jing, /portal/?column=departments",
        "portal-procurement, fang.jing, /portal/?column=procurement",
        "portal-regulations, fang.jing, /portal/?column=regulations",
        "articles, hu.lian, /content/",
        "articles-none, peng.ping, /content/?state=WITHDRAWN",
        "article-start, peng.ping, /content/start",
        "article-review, hu.lian, /content/review",
        "content-imports, hu.lian, /content/imports",
        "content-imports-unit, peng.ping, /content/imports",
        "content-words, hu.lian, /content/words",
        "content-words-none, hu.lian, /content/words?q=nothing-like-this",
        "content-figures, hu.lian, /content/figures",
        "content-figures-columns, hu.lian, /content/figures?by=column",
        "content-figures-articles, hu.lian, /content/figures?by=article",
        "site-columns, hu.lian, /content/columns",
        "site-columns-unit, cai.xuebin, /content/columns",
        "site-column, hu.lian, /content/column?column=18",
        "site-column-new, hu.lian, /content/column?below=2",
        "site-check, hu.lian, /content/check",
        "site-annual, hu.lian, /content/annual",
        "site-pages, hu.lian, /content/pages",
        "full-text-search, hu.lian, /search/?q=通知",
        "full-text-search-start, hu.lian, /search/",
        "search-words, hu.lian, /search/words",
        "site-pages-column, hu.lian, /content/pages?column=29",
        "site-block, hu.lian, /content/block?block=2",
        "site-block-banner, hu.lian, /content/block?kind=BANNER",
        "site-notices, hu.lian, /content/notices",
        "site-notice, hu.lian, /content/notice",
        "media-stories, hu.lian, /media/stories",
        "media-stories-read, zhou.jianping, /media/stories?state=NEW",
        "media-stories-none, hu.lian, /media/stories?q=nothing-like-this",
        "media-digest, hu.lian, /media/digest",
        "media-digest-none, hu.lian, /media/digest?day=2020-01-01",
        "media-sources, hu.lian, /media/sources",
        "media-source-new, hu.lian, /media/source",
        "media-topics, hu.lian, /media/topics",
        "media-topics-read, zhou.jianping, /media/topics",
        "media-tasks, hu.lian, /media/tasks?all=true",
        "media-tasks-none, tan.jie, /media/tasks",
        "cases, fang.jing, /approval/cases",
        "cases-none, fang.jing, /approval/cases?q=nothing-like-this",
        "intake, lin.xiaolan, /approval/intake",
        "intake-begin, lin.xiaolan, /approval/intake?matter=old-age-allowance",
        "promises, xu.guoliang, /approval/promises",
        "calendar, xu.guoliang, /approval/calendar",
        "deliveries, xu.guoliang, /approval/deliveries",
        "payment, lin.xiaolan, /payment/",
        "payment-day, lin.xiaolan, /payment/day",
        "units, admin, /approval/units",
        "monitoring, admin, /approval/monitoring",
        "monitoring-matters, admin, /approval/monitoring?by=matter",
        "monitoring-days, admin, /approval/monitoring?by=day",
        "monitoring-none, admin, /approval/monitoring?from=2020-01-01&to=2020-01-02",
        "ratings-given, admin, /rating/given",
        "follow-ups, xu.guoliang, /rating/?all=true",
        "follow-ups-none, mao.wenhui, /rating/",
        "catalogue, admin, /approval/catalogue",
        "catalogue-none, admin, /approval/catalogue?q=nothing-like-this",
        "matter, admin, /approval/versions?code=rural-homestead",
        "matter-compare, admin, /approval/compare?code=rural-homestead",
        "catalogue-import, admin, /approval/import",
        "matter-version, admin, /approval/version?code=rural-homestead",
        "matter-publish, admin, /approval/publish?code=small-catering",
        "notices, fang.jing, /notification/",
        "outbox, admin, /notification/outbox",
        "directory, fang.jing, /directory/?unit=qingshi",
        "directory-kept, zheng.haiyan, /directory/?unit=qingshi",
        "unit-new, zheng.haiyan, /directory/unit?below=qingyuan",
        "unit-change, zheng.haiyan, /directory/unit?unit=qingshi",
        "posts, zheng.haiyan, /directory/posts?unit=qingshi",
        "admit, zheng.haiyan, /identity/admit?unit=qingshi",
        "working-days, admin, /worktime/",
        "year, admin, /worktime/year?year=2026",
        "year-import, admin, /worktime/import",
        "calculator, fang.jing, /worktime/calculator",
        "processes, admin, /workflow/",
        "process, admin, /workflow/process?id=approval.joint-review",
        "process-new, admin, /workflow/draft",
        "process-import, admin, /workflow/import",
        "process-migrate, admin, /workflow/migrate?process=approval.joint-review",
        "process-publish, admin, /workflow/publish?process=approval.standard",
        "monitor, admin, /workflow/monitor",
        "monitor-all, admin, /workflow/monitor?all=true",
        "monitor-cases, admin, /workflow/monitor-cases?open=true",
        "monitor-cases-none, admin, /workflow/monitor-cases?waits=ABANDONED",
        "stand-ins, zhou.jianping, /workflow/stand-ins",
        "relations, zhou.jianping, /workflow/relations",
        "copies, fang.jing, /workflow/copies",
        "copies-unread, fang.jing, /workflow/copies?only=unread",
        "settings, admin, /configuration/",
        "agenda, admin, /scheduling/",
        "audit, huang.zhicheng, /audit/",
        "accounts, zheng.haiyan, /identity/",
        "profile, fang.jing, /identity/profile",
        "counter, lin.xiaolan, /hall/desk",
        "reception, lin.xiaolan, /hall/reception",
        "halls, admin, /hall/halls",
        "hall, admin, /hall/hall?code=county",
        "hall-new, admin, /hall/edit",
        "queue-new, admin, /hall/line?code=county",
        "counter-new, admin, /hall/counter?code=county",
        "weather-feed, lei.wanyu, /weather/",
        "weather-forecast, lei.wanyu, /weather/forecast",
        "weather-warned, lei.wanyu, /weather/warnings",
        "map-sights, ming.shuqi, /map/?kind=SCENIC",
        "map-none, ming.shuqi, /map/?q=nothing-like-this",
        "staff-not-found, fang.jing, /no-such-page",
        "staff-forbidden, fang.jing, /configuration/"
    })
    void readsWellInBothLanguagesAndAtEveryWidth(String name, String login, String path) {
        asStaff(login);
        readsWell(name, path);
    }

    @Test
    void aCaseReadsWellTogetherWithItsDrawing() {
        signInAsStaff("fang.jing");
        open("/intranet/approval/cases");
        var address = page.locator(FIRST_CASE).first().getAttribute("href");
        var number = address.substring(address.indexOf('?'));
        readsWell("case", "/approval/case" + number);
        readsWell("drawing", "/approval/drawing" + number);
    }

    @Test
    void whatIsGoneThroughForACaseReadsWell() {
        signInAsStaff("xu.guoliang");
        open("/intranet/approval/calendar");
        var proceeding =
                page.locator("main a[href*='/approval/proceeding?']").first().getAttribute("href");
        readsWell("proceeding", proceeding.replace("/intranet", ""));
        open("/intranet/approval/deliveries");
        var delivery =
                page.locator("main a[href*='/approval/delivery?']").first().getAttribute("href");
        readsWell("delivery", delivery.replace("/intranet", ""));
    }

    @Test
    void theDesignerAndWhatBelongsToItReadWell() {
        signInAsStaff("admin");
        open("/intranet/workflow/process?id=approval.joint-review");
        follow(page.locator("#next"));
        var draft = page.url().substring(page.url().indexOf('?'));
        readsWell("design", "/workflow/design" + draft);
        readsWell("design-stage", "/workflow/design" + draft + "&part=task-joint-review");
        readsWell("design-whole", "/workflow/design" + draft + "&part=process");
        readsWell("simulate", "/workflow/simulate" + draft + "&go=all");
        readsWell("release", "/workflow/release" + draft);
        open("/intranet/workflow/design" + draft);
        follow(page.locator("button[value=discard]"));
    }

    @Test
    void anAccountReadsWell() {
        signInAsStaff("zheng.haiyan");
        open("/intranet/identity/?q=fang.jing");
        var address = page.locator(FIRST_CASE).first().getAttribute("href");
        readsWell("account", address.substring(address.indexOf("/identity")));
    }

    @Test
    void theDoorReadsWell() {
        readsWell("staff-sign-in", "/login");
        readsWell("staff-sign-in-failed", "/login?failed=true");
    }

    @Test
    void everyPageSendsAStrangerToTheDoor() throws IOException {
        assertThat(views()).hasSizeGreaterThan(20).allSatisfy(view -> {
            open("/intranet/" + view);
            assertThat(page.locator("input[name=j_password]").count()).as(view).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "fang.jing, /audit/",
        "peng.ping, /content/notices",
        "peng.ping, /content/notice",
        "fang.jing, /media/stories",
        "fang.jing, /media/story?story=1",
        "fang.jing, /media/digest",
        "fang.jing, /media/topics",
        "fang.jing, /media/tasks",
        "zhou.jianping, /media/sources",
        "zhou.jianping, /media/source",
        "fang.jing, /notification/outbox",
        "fang.jing, /scheduling/",
        "fang.jing, /identity/",
        "fang.jing, /identity/account?id=1",
        "fang.jing, /identity/admit",
        "fang.jing, /directory/unit?unit=qingshi",
        "huang.zhicheng, /directory/posts?unit=qingshi",
        "admin, /directory/unit?below=qingyuan",
        "fang.jing, /workflow/",
        "fang.jing, /workflow/monitor",
        "fang.jing, /workflow/monitor-cases",
        "fang.jing, /workflow/process?id=approval.standard",
        "fang.jing, /workflow/draft",
        "fang.jing, /workflow/design?draft=1",
        "fang.jing, /workflow/release?draft=1",
        "fang.jing, /workflow/simulate?draft=1",
        "fang.jing, /workflow/import",
        "fang.jing, /workflow/migrate?process=approval.standard",
        "fang.jing, /hall/halls",
        "fang.jing, /hall/edit",
        "admin, /hall/desk",
        "fang.jing, /approval/catalogue",
        "zheng.haiyan, /approval/intake",
        "huang.zhicheng, /configuration/",
        "huang.zhicheng, /approval/cases",
        "huang.zhicheng, /approval/monitoring",
        "huang.zhicheng, /rating/given",
        "fang.jing, /rating/",
        "fang.jing, /rating/follow-up?id=1",
        "zheng.haiyan, /audit/",
        "admin, /identity/"
    })
    void whoLacksThePermissionIsToldSo(String login, String path) {
        asStaff(login);
        var answer = page.navigate(base() + "/intranet" + path);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1").textContent()).contains("您不能看");
        assertThat(page.locator(".nav a[href$='" + path + "']").count()).isZero();
    }

    private void readsWell(String name, String path) {
        for (var tongue : List.of("en", "zh")) {
            speak(tongue);
            open("/intranet/language?to=" + tongue);
            open("/intranet" + path);
            assertThat(page.locator("html").getAttribute("lang")).startsWith(tongue);
            assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
            assertThat(page.locator("body").innerText()).doesNotContainPattern("\\?\\w+\\.\\w+\\?");
            looksWell("staff-" + name);
        }
    }

    /** Addresses of the intranet's views, from the sources: a new page is under this test by itself. */
    private static List<String> views() throws IOException {
        var root = Path.of(System.getProperty("project.root"), "web-intranet", "src", "main", "webapp");
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file ->
                            !file.startsWith("WEB-INF") && !file.startsWith("errors") && !file.equals("login.xhtml"))
                    .map(file -> file.replace(".xhtml", "").replaceAll("index$", ""))
                    .sorted()
                    .toList();
        }
    }
}
