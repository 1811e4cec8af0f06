package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.RestCases;
import org.zhengtong.samples.SampleAnswers;

/** Everything goes wrong: nobody loses what they typed, nothing happens twice, and each is told what was the matter. */
class MishapsIT extends InBrowser {

    private static final Map<String, String> ENTITLED =
            Map.of("age", "true", "registered", "true", "elsewhere", "false");
    private static final String WRONG_CHECK_DIGIT = "990123194001010029";

    private static final String TOO_YOUNG = SampleAnswers.residentId("99012319960101002");

    private final Filing filing = new Filing(this);
    private final HomesteadFiling homestead = new HomesteadFiling(filing);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWrongIdNumberIsSaidAtItsFieldAndWhatWasTypedStays(String tongue) {
        speak(tongue);
        beginAllowance();
        filing.answer(Map.of("seniorName", "周安平", "seniorId", WRONG_CHECK_DIGIT));
        filing.next();
        assertThat(filing.fault("seniorId").innerText()).isNotBlank();
        assertThat(page.locator(".errsum a[href='#f-seniorId']").count()).isEqualTo(1);
        assertThat(filing.value("seniorId")).isEqualTo(WRONG_CHECK_DIGIT);
        assertThat(filing.value("seniorName")).isEqualTo("周安平");
        looksWell("wrong-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyKindOfWrongAnswerIsRefusedInWordsOfItsOwn(String tongue) {
        speak(tongue);
        beginAllowance();
        filing.page(Map.of("seniorName", "<b>周安平</b>", "seniorId", TOO_YOUNG));
        assertThat(filing.fault("seniorName").innerText()).contains(said("PersonName.CHARACTER"));
        assertThat(filing.value("seniorName")).isEqualTo("<b>周安平</b>");
        assertThat(filing.fault("seniorId").innerText()).contains("80");
        assertThat(filing.fault("township").innerText()).contains(said("approval_form.fault.chooseOne"));
        looksWell("wrong-kinds");
        visit("/approval/form?draft=" + filing.draft() + "&step=payment");
        filing.page(Map.of("cardNumber", "12"));
        assertThat(filing.fault("cardNumber").innerText()).contains(said("BankCard.LENGTH"));
        assertThat(filing.value("cardNumber")).isEqualTo("12");
        assertThat(filing.fault("bank").innerText()).contains(said("approval_form.fault.chooseOne"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aNumberBelowTheLeastIsToldTheLeast(String tongue) {
        speak(tongue);
        signInOnPortal(HomesteadFiling.CITIZEN);
        beginHomestead();
        filing.next();
        filing.page(Map.of("householdSize", "-5", "members", "林水生，户主"));
        assertThat(filing.fault("householdSize").innerText()).contains(said("approval_form.fault.small", 1));
        assertThat(filing.value("householdSize")).isEqualTo("-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsNoPictureOrTooLargeIsRefusedAndSaysWhy(String tongue) {
        speak(tongue);
        beginAllowance();
        visit("/approval/form?draft=" + filing.draft() + "&step=payment");
        filing.answer("cardNumber", "6200 0000");
        page.waitForNavigation(() -> filing.chooseFile("bank-card", Papers.disguisedProgram()));
        assertThat(page.locator("fieldset:has(#c-bank-card) .err").innerText()).isNotBlank();
        assertThat(filing.uploads("bank-card").count()).isZero();
        assertThat(filing.value("cardNumber")).isEqualTo("6200 0000");
        filing.chooseFile("bank-card", Papers.ofMegabytes(21));
        filing.uploads("bank-card").locator(".up.bad").waitFor();
        assertThat(filing.uploads("bank-card").innerText()).contains("20 MB");
        looksWell("wrong-file");
    }

    @Test
    void sendingInTwoTabsFilesOneApplication() {
        signInOnPortal(HomesteadFiling.CITIZEN);
        beginHomestead();
        filing.next();
        homestead.fillTheRest();
        var first = page;
        var second = page.context().newPage();
        second.navigate(first.url());
        var receipt = filing.declareAndSend();
        page = second;
        assertThat(filing.declareAndSend().number()).isEqualTo(receipt.number());
        visit("/account/drafts");
        assertThat(page.locator(".own-rows").innerText()).doesNotContain(receipt.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whoLosesTheSessionFindsTheDraftAfterSigningInAgain(String tongue) {
        speak(tongue);
        signInOnPortal(HomesteadFiling.CITIZEN);
        beginHomestead();
        filing.next();
        filing.page(HomesteadFiling.HOUSEHOLD);
        var draft = filing.draft();
        page.context().clearCookies();
        filing.page(HomesteadFiling.PRESENT);
        assertThat(page.locator("h1").innerText()).isEqualTo(said("errors_expired.title"));
        looksWell("session-lost");
        signInOnPortal(HomesteadFiling.CITIZEN);
        visit("/account/drafts");
        follow(page.locator("a.btn[href*='" + draft + "']"));
        follow(page.locator(".ticket-page .btn.primary"));
        assertThat(page.locator("#filing").innerText()).contains(said("approval_form.position", 3, 7));
        visit("/approval/form?draft=" + draft + "&step=household");
        assertThat(filing.value("householdSize")).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whoDecidesSecondIsToldWhoWasFirst(String tongue) throws IOException {
        speak(tongue);
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        signInAsStaff(RestCases.HEAD);
        desk.open(filed.number());
        var second = page.context().newPage();
        second.navigate(page.url());
        desk.act("sign:approve", "准予登记");
        page = second;
        desk.act("sign:approve", "准予登记，第二次");
        assertThat(page.locator(".errsum").innerText()).contains("许国良");
        looksWell("decided-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aCorrectionIsAskedOnceAndNotASecondTime(String tongue) throws IOException {
        speak(tongue);
        var filed = new RestCases(base()).file(UUID.randomUUID().toString());
        asksForCorrection(filed.number());
        corrects(filed);
        signInAsStaff(RestCases.CLERK);
        desk.open(filed.number());
        var refused = page.locator(".acts button[aria-disabled=true]");
        assertThat(page.locator("#" + refused.getAttribute("aria-describedby")).innerText())
                .contains(language.equals("en") ? "Art. 32" : "行政许可法第三十二条");
        assertThat(desk.button("CORRECT").count()).isZero();
        open("/intranet/approval/ask?number=" + filed.number());
        assertThat(page.locator("main").innerText()).contains(said("approval_ask.late"));
        looksWell("correction-late");
    }

    private void asksForCorrection(String number) {
        signInAsStaff(RestCases.CLERK);
        desk.open(number);
        desk.press("CORRECT");
        looksWell("ask-correction");
        var line = page.locator("fieldset.asks").first().locator("li:has-text('" + layoutPlan() + "')");
        line.locator("input[type=checkbox]").check();
        line.locator("textarea").fill("平面图看不清，请重新拍一张");
        follow(page.locator("form#ask .btn.primary"));
        looksWell("ask-correction-check");
        follow(page.locator("form#ask .btn.primary"));
    }

    private String layoutPlan() {
        return language.equals("en") ? "lan" : "平面图";
    }

    private void corrects(RestCases.Case filed) {
        atWidth(WIDE);
        progress.query(filed.number(), filed.queryCode());
        looksWell("correction-asked");
        follow(page.locator(".todo .btn.primary"));
        filing.upload("layout-plan", Papers.sketch("平面图-清楚.png"));
        looksWell("correct");
        follow(page.locator("form#correct .btn.primary.big"));
        assertThat(page.locator(".note.done").count()).isEqualTo(1);
    }

    @Test
    void silencePastTheLimitAcceptsByItself() throws IOException {
        RestCases.Case filed;
        try (var past = CountyTime.earlierBy(Duration.ofDays(14))) {
            filed = new RestCases(base()).file(UUID.randomUUID().toString());
            progress.query(filed.number(), filed.queryCode());
            assertThat(progress.now().getAttribute("class")).contains("UNDER_CHECK");
        }
        page.waitForCondition(() -> {
            page.reload();
            return progress.now().getAttribute("class").contains("IN_HANDLING");
        });
        assertThat(progress.now().innerText()).contains(said("approval_application.bySilence"));
        looksWell("silence");
    }

    private void beginAllowance() {
        filing.ask("old-age-allowance", ENTITLED);
        filing.begin();
        follow(page.locator(".ticket-page .btn.primary"));
    }

    private void beginHomestead() {
        filing.ask(HomesteadFiling.MATTER, HomesteadFiling.ELIGIBLE);
        filing.begin();
    }
}
