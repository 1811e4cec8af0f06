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
        "cases, fang.jing, /approval/cases",
        "cases-none, fang.jing, /approval/cases?q=nothing-like-this",
        "units, admin, /approval/units",
        "catalogue, admin, /approval/catalogue",
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
        "process-publish, admin, /workflow/publish?process=approval.standard",
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
        "staff-not-found, fang.jing, /no-such-page",
        "staff-forbidden, fang.jing, /configuration/"
    })
    void readsWellInBothLanguagesAndAtEveryWidth(String name, String login, String path) {
        signInAsStaff(login);
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
        "fang.jing, /notification/outbox",
        "fang.jing, /scheduling/",
        "fang.jing, /identity/",
        "fang.jing, /identity/account?id=1",
        "fang.jing, /identity/admit",
        "fang.jing, /directory/unit?unit=qingshi",
        "huang.zhicheng, /directory/posts?unit=qingshi",
        "admin, /directory/unit?below=qingyuan",
        "fang.jing, /workflow/",
        "fang.jing, /hall/halls",
        "fang.jing, /hall/edit",
        "admin, /hall/desk",
        "fang.jing, /approval/catalogue",
        "huang.zhicheng, /configuration/",
        "huang.zhicheng, /approval/cases",
        "zheng.haiyan, /audit/",
        "admin, /identity/"
    })
    void whoLacksThePermissionIsToldSo(String login, String path) {
        signInAsStaff(login);
        var answer = page.navigate(base() + "/intranet" + path);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1").textContent()).contains("您不能看");
        assertThat(page.locator(".nav a[href$='" + path + "']").count()).isZero();
    }

    private void readsWell(String name, String path) {
        for (var language : List.of("zh", "en")) {
            open("/intranet/language?to=" + language);
            for (var width : new int[] {WIDE, TABLET, PHONE}) {
                page.setViewportSize(width, width == PHONE ? 812 : 1000);
                open("/intranet" + path);
                assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
                assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
                assertThat(page.locator("body").innerText()).doesNotContainPattern("\\?\\w+\\.\\w+\\?");
                fitsItsWidth();
                if (width != TABLET) {
                    hasNoAccessibilityFault();
                }
                picture("staff-" + name + "-" + language + "-" + width);
            }
        }
        open("/intranet/language?to=zh");
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
