package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** A licence that is taken back: the applicant is told, with the reason, and can no longer fetch it. */
class RevocationIT extends InBrowser {

    private static final String REASON = "经营场所已经改变，不再符合登记条件";

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

        inAnotherBrowser(() -> {
            signInOnPortal(RestCases.FIRM);
            open("/approval/application?number=" + filed.number());
            assertThat(page.locator(".nowcard.REVOKED")).isVisible();
            assertThat(page.locator(".papers")).containsText(REASON);
            assertThat(page.locator(".papers a[href^='/approval/certificate']")).hasCount(0);
            assertThat(page.locator(".papers")).containsText(said("NoticeKind.REVOCATION"));
            follow(page.locator(".papers a[href*='/approval/licence?token']"));
            assertThat(page.locator("section.result.REVOKED")).containsText("审撤〔");
        });
    }
}
