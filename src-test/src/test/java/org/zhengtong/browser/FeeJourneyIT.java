package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.DemoStaff;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** A card that costs something: granted, paid for on line or at the window, sent by post and signed for. */
class FeeJourneyIT extends InBrowser {

    private static final String MATTER = "social-security-card";
    private static final String CITIZEN = "19000000001";
    private static final String CLERK = DemoStaff.holding("human-resources", "window.acceptance");
    private static final String HEAD = DemoStaff.holding("human-resources", "department.head");

    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void isPaidOnLineAndGoesByPost() throws IOException {
        var number = granted();
        signInOnPortal(CITIZEN);
        progress.open(number);
        assertThat(page.locator("a[href*='/approval/certificate']")).hasCount(0);
        assertThat(progress.now()).containsText(said("approval_application.now.FEE_DUE"));
        looksWell("fee-due");
        follow(page.locator("#payFee"));
        looksWell("payment-demo");
        follow(page.locator("#pay"));
        progress.open(number);
        assertThat(page.locator("[aria-labelledby=fee]")).containsText(said("BillState.PAID"));
        assertThat(page.locator("a[href*='/approval/certificate']").first()).isVisible();
        chooseThePost();
        sendByPost(number);
    }

    @Test
    void isPaidAtTheWindowAndGivenBack() throws IOException {
        speak("en");
        var number = granted();
        signInAsStaff(CLERK);
        open("/intranet/payment/");
        looksWell("payment");
        open("/intranet/approval/case?number=" + number);
        looksWell("case-fee");
        follow(page.locator("a[href*='/payment/bill?bill=']"));
        looksWell("payment-bill");
        page.locator("[name='means'][value=CASH]").check();
        follow(page.locator("#takeGo"));
        var bill = page.url();
        open("/intranet/payment/day");
        looksWell("payment-day");
        assertThat(page.locator("main")).containsText("16.00");
        signInAsStaff(HEAD);
        page.navigate(bill);
        page.locator("details:has(#refundReason) summary").click();
        follow(page.locator("#refundGo"));
        assertThat(page.locator(".field.bad")).hasCount(1);
        page.locator("details:has(#refundReason)").evaluate("details => details.open = true");
        page.locator("#refundReason").fill("卡由制卡方原因重制");
        follow(page.locator("#refundGo"));
        assertThat(page.locator("main")).containsText("卡由制卡方原因重制");
    }

    private String granted() throws IOException {
        var citizen = new Rest(base(), CITIZEN);
        var filed =
                RestBodies.good(citizen.post("/api/applications", RestBodies.application(citizen, MATTER, "qingshi")));
        var number = filed.get("number").asText();
        desk.sign(CLERK, number, "grant", "同意补卡");
        return number;
    }

    private void chooseThePost() {
        follow(page.locator("a[href*='/approval/deliver?']"));
        page.locator("[name='way'][value=POST]").check();
        page.locator("#recipient").fill("林水生");
        page.locator("#mobile").fill("123");
        page.locator("#address").fill("青石镇云溪村三组 27 号");
        follow(page.locator("#go"));
        assertThat(page.locator(".field.bad")).hasCount(1);
        assertThat(page.locator("#recipient")).hasValue("林水生");
        looksWell("deliver");
        page.locator("#mobile").fill("19000000001");
        follow(page.locator("#go"));
        assertThat(page.locator("[aria-labelledby=delivery]")).containsText(said("DeliveryWay.POST"));
    }

    private void sendByPost(String number) {
        signInAsStaff(CLERK);
        open("/intranet/approval/delivery?number=" + number);
        looksWell("delivery-to-post");
        page.locator("#carrier").fill("邮政特快专递");
        page.locator("#tracking").fill("EA000000001CN");
        follow(page.locator("#postGo"));
        looksWell("delivery-posted");
        page.locator("#signedBy").fill("林水生");
        follow(page.locator("#signedGo"));
        assertThat(page.locator("main")).containsText(said("DeliveryState.SERVED"));
        signInOnPortal(CITIZEN);
        progress.open(number);
        assertThat(page.locator("#papers ~ *, [aria-labelledby=papers]").last())
                .containsText(said("NoticeKind.SERVICE_RECEIPT"));
    }
}
