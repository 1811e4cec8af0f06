package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.SampleAnswers;

/** A citizen registers with a code that comes by text message; an administrator of the demo reads it in the outbox. */
class RegistrationIT extends InBrowser {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final String mobile =
            "1905%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));

    @Test
    void registersWithTheCodeThatWasSentAndSignsIn() {
        visit("/register");
        looksWell("register");
        asksForACode();
        looksWell("register-code");
        var code = codeFromTheOutbox();
        fillIn(wrong(code));
        assertThat(page.locator("#code-error").innerText()).isNotBlank();
        assertThat(page.locator("#name").inputValue()).isEqualTo("黄秀英");
        fillIn(code);
        assertThat(page.locator(".note.done").innerText()).isEqualTo(said("sign-in.registered"));
        tryToSignIn(mobile);
        page.waitForURL(url -> url.contains("/account/"));
        assertThat(page.locator("h1").innerText()).contains("黄秀英");
        aUsedNumberRegistersNobodyElse();
    }

    /** Only who has the telephone learns that it is known here. */
    private void aUsedNumberRegistersNobodyElse() {
        atWidth(WIDE);
        try (var past = CountyTime.laterBy(Duration.ofMinutes(5))) {
            visit("/register");
            asksForACode();
            var code = codeFromTheOutbox();
            fillIn(code);
        }
        assertThat(page.locator(".errsum").innerText()).contains(said("IdentityRule.ALREADY_REGISTERED"));
    }

    private void asksForACode() {
        page.locator("#target").fill(mobile);
        follow(page.locator("form#ask .btn.primary"));
    }

    private void fillIn(String code) {
        page.locator("#code").fill(code);
        page.locator("#name").fill("黄秀英");
        page.locator("#residentId").fill(residentId());
        page.locator("#password").fill(PASSWORD);
        page.locator("#consent").check();
        follow(page.locator("form#register .btn.primary"));
    }

    private static String residentId() {
        var random = ThreadLocalRandom.current();
        return SampleAnswers.residentId("9901231970%02d15%03d".formatted(1 + random.nextInt(12), random.nextInt(1000)));
    }

    private static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    /** The newest one; addresses are masked there. */
    private String codeFromTheOutbox() {
        var text = new AtomicReference<String>();
        inAnotherBrowser(() -> {
            signInAsStaff("admin");
            open("/intranet/notification/outbox");
            text.set(page.locator("tbody tr:has-text('" + mobile.substring(7) + "') td.said")
                    .first()
                    .innerText());
        });
        var found = CODE.matcher(text.get());
        assertThat(found.find()).as(text.get()).isTrue();
        return found.group();
    }
}
