package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What administrators keep in order: on every page something that goes well, and something that is refused. */
class ManagementIT extends InBrowser {

    private static final String ADMIN = "admin";
    private static final String SOMEBODY = "19000000008";

    @Test
    void aSettingIsChangedAndSeenOnThePortalAndOneOutOfBoundsIsRefused() {
        signInAsStaff(ADMIN);
        open("/intranet/configuration/");
        var before = setting("county.phone").inputValue();
        setting("county.phone").fill("0600-882 9999");
        save();
        assertThat(good()).isVisible();
        open("/about/help");
        assertThat(page.locator("body")).containsText("0600-882 9999");

        open("/intranet/configuration/");
        setting("county.phone").fill(before);
        setting("files.upload.megabytes").fill("61");
        save();
        assertThat(page.locator(".errsum")).containsText("单个文件上限");
        assertThat(page.locator(".field.bad .err")).containsText("1 到 60");
        assertThat(setting("county.phone")).hasValue(before);
        open("/intranet/configuration/");
        assertThat(setting("county.phone")).hasValue("0600-882 9999");
        setting("county.phone").fill(before);
        save();
        assertThat(good()).isVisible();
    }

    @Test
    void aClosedAccountIsOutAtOnceAndCannotComeBackUntilItIsOpened() {
        signInOnPortal(SOMEBODY);
        asSecurityAdministrator(() -> page.locator("#disable").click());
        page.reload();
        open("/account/");
        assertThat(page.locator("input[name=j_password]")).isVisible();

        atWidth(WIDE);
        open("/account/");
        tryToSignIn(SOMEBODY);
        assertThat(page.locator("input[name=j_password]")).isVisible();
        asSecurityAdministrator(() -> page.locator("#enable").click());
        atWidth(WIDE);
        signInOnPortal(SOMEBODY);
    }

    @Test
    void aRoleIsGivenAndTakenAwayAndNobodyIsTwoAdministrators() {
        signInAsStaff("zheng.haiyan");
        findAccount("admin");
        give("auditor", "audit");
        assertThat(page.locator(".field.bad .err")).containsText("不同的人");
        findAccount("fang.jing");
        give("catalogue.editor", "qingshi");
        assertThat(good()).isVisible();
        inAnotherBrowser(() -> {
            signInAsStaff("fang.jing");
            open("/intranet/approval/catalogue");
            assertThat(page.locator("table.tbl tbody tr").first()).isVisible();
        });
        page.locator("tr:has-text('catalogue.editor') [type=submit]").click();
        assertThat(good()).isVisible();
        inAnotherBrowser(() -> {
            signInAsStaff("fang.jing");
            assertThat(page.locator(".nav a[href$='/approval/catalogue']")).hasCount(0);
        });
        give("catalogue.editor", "qingshi");
        assertThat(good()).isVisible();
        page.locator("tr:has-text('catalogue.editor') [type=submit]").click();
        assertThat(good()).isVisible();
    }

    @Test
    void nobodyManagesTheirOwnAccount() {
        signInAsStaff("zheng.haiyan");
        findAccount("zheng.haiyan");
        assertThat(page.locator("main .note")).containsText("另一位安全管理员");
        assertThat(page.locator("main [type=submit]")).hasCount(0);
    }

    @Test
    void aWrongPasswordOrATooSimpleOneChangesNothing() {
        signInAsStaff("fang.jing");
        changePassword("Wrong-2026-xx", "Mountain-Tea-77", "Mountain-Tea-77");
        assertThat(page.locator(".field.bad:has(#before) .err")).isVisible();
        changePassword(PASSWORD, "12345678", "12345678");
        assertThat(page.locator(".field.bad:has(#after) .err")).isVisible();
        changePassword(PASSWORD, "Mountain-Tea-77", "Mountain-Tea-78");
        assertThat(page.locator(".field.bad:has(#again) .err")).isVisible();
        atWidth(WIDE);
        signInAsStaff("fang.jing");
    }

    @Test
    void aDeadlineIsReckonedAndADamagedHolidayFileRefused() {
        signInAsStaff(ADMIN);
        open("/intranet/worktime/calculator");
        page.locator("#start").fill("2026-09-24");
        page.locator("#days").fill("5");
        page.locator("#reckon [type=submit]").click();
        assertThat(page.locator(".deadline time").first()).hasAttribute("datetime", "2026-10-09");

        open("/intranet/worktime/import");
        page.locator("#text").fill("{\"year\": 2027}");
        page.locator("#import [type=submit]").click();
        assertThat(page.locator(".field.bad .err")).containsText("不是节假日文件");
        assertThat(page.locator("#text")).hasValue("{\"year\": 2027}");
        open("/intranet/worktime/");
        assertThat(page.locator(".note.warn")).containsText("2027");
    }

    @Test
    void aProcessIsPublishedAsANewVersionAndADamagedOneRefused() {
        signInAsStaff(ADMIN);
        open("/intranet/workflow/publish?process=approval.standard");
        var bpmn = page.locator("#bpmn").inputValue();
        page.locator("#bpmn").fill(bpmn.replace("</", "<"));
        page.locator("#publish [type=submit]").click();
        assertThat(page.locator(".field.bad .err")).isVisible();

        page.locator("#bpmn").fill(bpmn);
        page.locator("#publish [type=submit]").click();
        assertThat(good()).containsText("已发布为第");
    }

    @Test
    void theTrailTellsWhoChangedASettingAndNarrowsByPerson() {
        signInAsStaff(ADMIN);
        open("/intranet/configuration/");
        setting("site.police").fill("清公网安备 99012302" + System.currentTimeMillis() % 1_000_000 + "号");
        save();
        assertThat(good()).isVisible();
        open("/intranet/audit/?action=configuration.change");
        var newest = page.locator("table.tbl tbody tr").first();
        assertThat(newest).containsText("蒋文博");
        assertThat(newest).containsText("127.0.0.1");
        assertThat(newest).containsText(said("Setting.SITE_POLICE"));
        assertThat(newest).containsText("成功");
        open("/intranet/audit/?who=nobody-of-this-name");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void thePersonIsFoundInTheDirectory() {
        signInAsStaff("fang.jing");
        open("/intranet/directory/?q=方静");
        assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
        assertThat(page.locator("table.tbl tbody tr")).containsText("青石镇");
    }

    @Test
    void theAgendaIsNarrowedByKindAndFailingShowsNone() {
        signInAsStaff(ADMIN);
        open("/intranet/scheduling/?kind=workflow-deadline");
        assertThat(page.locator("table.tbl tbody tr").first()).containsText("期限提醒");
        open("/intranet/scheduling/?failing=true&kind=workflow-deadline");
        assertThat(page.locator(".empty")).isVisible();
    }

    private Locator setting(String key) {
        return page.locator(".set:has-text('" + key + "') input");
    }

    private void save() {
        page.locator("#settings [type=submit]").click();
    }

    private Locator good() {
        return page.locator(".note.good");
    }

    private void asSecurityAdministrator(Runnable work) {
        inAnotherBrowser(() -> {
            signInAsStaff("zheng.haiyan");
            findAccount(SOMEBODY);
            work.run();
            assertThat(good()).isVisible();
        });
    }

    private void give(String role, String unit) {
        page.locator("#role").selectOption(role);
        page.locator("#unit").selectOption(unit);
        page.locator("#give [type=submit]").click();
    }

    private void findAccount(String login) {
        open("/intranet/identity/?q=" + login);
        page.locator("table.tbl tbody a.t").first().click();
    }

    private void changePassword(String before, String after, String again) {
        open("/intranet/identity/profile");
        page.locator("#before").fill(before);
        page.locator("#after").fill(after);
        page.locator("#again").fill(again);
        page.locator("#password [type=submit]").click();
    }
}
