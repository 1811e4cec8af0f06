package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** A licence that is taken back: the applicant is told, with the reason, and can no longer fetch it. */
class RevocationIT extends InBrowser {

    private static final String REASON = "经营场所已经改变，不再符合登记条件";

    @Test
    void isSuspendedForAWhileAndReinstated() throws IOException {
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        cases.decide(filed);
        signInAsStaff(RestCases.HEAD);
        open("/intranet/approval/case?number=" + filed.number());
        follow(page.locator("a[href*='/approval/suspension']"));
        looksWell("licence-suspend");
        page.locator("#basis").fill("《中华人民共和国食品安全法》第一百二十六条");
        page.locator("#reason").fill(REASON);
        follow(page.locator("#suspend"));
        assertThat(page.locator(".tbl.mat .light").filter(saying(said("LicenceState.SUSPENDED"))))
                .isVisible();

        inAnotherBrowser(() -> {
            signInOnPortal(RestCases.FIRM);
            open("/approval/application?number=" + filed.number());
            assertThat(page.locator("[aria-labelledby=papers]")).containsText(REASON);
            assertThat(page.locator("[aria-labelledby=papers]")).containsText(said("NoticeKind.SUSPENSION"));
            follow(page.locator("[aria-labelledby=papers] a[href*='/approval/licence?token']"));
            assertThat(page.locator("section.result.SUSPENDED")).containsText("第一百二十六条");
            looksWell("licence-suspended");
        });
        follow(page.locator("a[href*='/approval/suspension']"));
        page.locator("#reason").fill("整改完成");
        follow(page.locator("#reinstate"));
        assertThat(page.locator(".tbl.mat .light").filter(saying(said("LicenceState.SUSPENDED"))))
                .hasCount(0);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void isToldToTheApplicantWithItsReason() throws IOException {
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        cases.decide(filed);
        signInAsStaff(RestCases.HEAD);
        open("/intranet/approval/case?number=" + filed.number());
        page.locator("button[value^='REVOKE']").click();
        page.locator("#reason").fill(REASON);
        page.locator("#act [type=submit]").click();
        assertThat(page.locator("button[value^='REVOKE']")).hasCount(0);
        assertThat(page.locator(".case-head")).containsText(said("LicenceState.REVOKED"));

        inAnotherBrowser(() -> {
            signInOnPortal(RestCases.FIRM);
            open("/approval/application?number=" + filed.number());
            assertThat(page.locator(".nowcard.REVOKED")).isVisible();
            assertThat(page.locator("[aria-labelledby=papers]")).containsText(REASON);
            assertThat(page.locator("[aria-labelledby=papers] a[href^='/approval/certificate']"))
                    .hasCount(0);
            assertThat(page.locator("[aria-labelledby=papers]")).containsText(said("NoticeKind.REVOCATION"));
            follow(page.locator("[aria-labelledby=papers] a[href*='/approval/licence?token']"));
            assertThat(page.locator("section.result.REVOKED")).containsText("审撤〔");
        });
    }
}
