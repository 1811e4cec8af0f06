package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** From a new unit to a clerk at work in it: everything that an administrator does for somebody who joins the staff. */
class CountyJourneyIT extends InBrowser {

    private static final String KEEPER = "zheng.haiyan";
    private static final String OWN_PASSWORD = "Mountain-Tea-77";

    private final String mark = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 20, 1 << 30), 36);
    private final String unit = "trials-" + mark;
    private final String login = "zhao." + mark;

    @Test
    void aUnitIsSetUpAndItsClerkSignsInSetsAPasswordAndWorks() {
        signInAsStaff(KEEPER);
        setUpUnit();
        setUpPost("窗口受理员", "Window clerk");
        var password = admit();
        setOwnPassword(password);
        issueAnother();
        reorganise();
    }

    @Test
    void whatCannotBeIsSaidBesideTheFieldAndNothingTypedIsLost() {
        signInAsStaff(KEEPER);
        open("/intranet/directory/unit?below=qingyuan");
        fillUnit("TOWNSHIP", "qingshi");
        press("save");
        assertThat(bad("code")).containsText("已经有单位用了");
        page.locator("#code").fill(unit);
        press("save");
        assertThat(bad("division")).containsText("9 位");
        assertThat(page.locator("#nameZh")).hasValue("清源县试验局");
        page.locator("#division").fill("990123101");
        press("save");
        assertThat(bad("division")).containsText("已经有单位用了");
        page.locator("#kind").selectOption("VILLAGE");
        press("save");
        assertThat(bad("kind")).containsText("村（社区）不能设在县下面");

        open("/intranet/identity/admit?unit=qingshi");
        page.locator("#name").fill("赵试验");
        page.locator("#login").fill("fang.jing");
        page.locator("#post").selectOption(new SelectOption().setIndex(1));
        press("go");
        assertThat(bad("login")).containsText("已经有人用了");
        assertThat(page.locator("#name")).hasValue("赵试验");
    }

    @Test
    void whoeverIsSlowerIsToldThatSomebodyElseHasChangedTheUnit() {
        signInAsStaff(KEEPER);
        setUpUnit();
        open("/intranet/directory/unit?unit=" + unit);
        inAnotherBrowser(() -> {
            signInAsStaff(KEEPER);
            open("/intranet/directory/unit?unit=" + unit);
            page.locator("#phone").fill("0600-882 7777");
            press("save");
            assertThat(good()).isVisible();
        });
        page.locator("#phone").fill("0600-882 8888");
        press("save");
        assertThat(page.locator(".errsum")).containsText("有人改过");
        assertThat(page.locator("#phone")).hasValue("0600-882 8888");
        open("/intranet/directory/?unit=" + unit);
        assertThat(page.locator(".card.unit")).containsText("0600-882 7777");
        close();
    }

    @Test
    void whoKeepsNoDirectoryReadsIt() {
        signInAsStaff("fang.jing");
        open("/intranet/directory/?unit=qingshi");
        assertThat(page.locator(".card.unit")).containsText("青石镇");
        assertThat(page.locator("main a[href*='/directory/unit'], main a[href*='/identity/admit']"))
                .hasCount(0);
    }

    private void setUpUnit() {
        open("/intranet/directory/?unit=qingyuan");
        follow(page.locator("main .head a.btn"));
        fillUnit("DEPARTMENT", unit);
        press("save");
        assertThat(good()).isVisible();
        assertThat(page.locator(".side a[aria-current]")).containsText("试验局");
    }

    private void fillUnit(String kind, String code) {
        page.locator("#kind").selectOption(kind);
        page.locator("#code").fill(code);
        page.locator("#nameZh").fill("清源县试验局");
        page.locator("#nameEn").fill("Qingyuan County Bureau of Trials");
        page.locator("#shortZh").fill("试验局");
        page.locator("#shortEn").fill("Trials");
    }

    private void setUpPost(String chinese, String english) {
        open("/intranet/directory/posts?unit=" + unit);
        page.locator("#titleZh").fill(chinese);
        page.locator("#titleEn").fill(english);
        press("save");
        assertThat(page.locator("table.tbl tbody")).containsText(chinese);
    }

    /** @return the one-time password */
    private String admit() {
        open("/intranet/directory/?unit=" + unit);
        follow(page.locator(".card.unit a[href*='/identity/admit']"));
        page.locator("#name").fill("赵试验");
        page.locator("#login").fill(login);
        page.locator("#post").selectOption(new SelectOption().setIndex(1));
        page.locator("#role").selectOption("window.acceptance");
        press("go");
        var password = page.locator("#one-time").innerText();
        looksWell("staff-slip");
        open("/intranet/identity/admit");
        assertThat(page.locator("#one-time")).hasCount(0);
        return password;
    }

    private void setOwnPassword(String password) {
        inAnotherBrowser(() -> {
            open("/intranet/");
            signIn(password);
            assertThat(page.locator("h1")).hasText("请先设置自己的密码");
            looksWell("staff-password");
            open("/intranet/approval/cases");
            assertThat(page).hasURL(base() + "/intranet/password");
            page.locator("#before").fill(password);
            page.locator("#after").fill(OWN_PASSWORD);
            page.locator("#again").fill(OWN_PASSWORD);
            press("change");
            assertThat(page.locator(".note.good")).containsText("新密码");
            signIn(OWN_PASSWORD);
            open("/intranet/approval/cases");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".tools .who")).hasText("赵试验");
        });
    }

    /** Whoever is in with the old password is out. */
    private void issueAnother() {
        inAnotherBrowser(() -> {
            open("/intranet/");
            signIn(OWN_PASSWORD);
            inAnotherBrowser(() -> {
                signInAsStaff(KEEPER);
                openAccount();
                press("issue");
                assertThat(page.locator("#one-time")).isVisible();
            });
            open("/intranet/approval/cases");
            assertThat(page.locator("input[name=j_password]")).isVisible();
        });
    }

    /** The clerk goes to another office, the unit is closed. */
    private void reorganise() {
        open("/intranet/directory/unit?unit=" + unit);
        press("closeUnit");
        assertThat(page.locator(".errsum")).containsText("1 个人在岗");
        openAccount();
        page.locator("#post").selectOption(new SelectOption().setIndex(1));
        press("moveTo");
        assertThat(good()).isVisible();
        assertThat(page.locator("table.tbl tbody tr:has-text('window.acceptance')"))
                .containsText("已结束");
        close();
    }

    private void close() {
        open("/intranet/directory/unit?unit=" + unit);
        press("closeUnit");
        assertThat(good()).containsText("已撤销");
        assertThat(page.locator(".side a[href='?unit=" + unit + "']")).hasCount(0);
    }

    private void openAccount() {
        open("/intranet/identity/?q=" + login);
        follow(page.locator("table.tbl tbody a.t").first());
    }

    private void signIn(String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        follow(page.locator("form:has(#password) button[type=submit]"));
    }

    private void press(String button) {
        follow(page.locator("#" + button));
    }

    private Locator bad(String field) {
        return page.locator(".field.bad:has(#" + field + ") .err");
    }

    private Locator good() {
        return page.locator(".note.good");
    }
}
