package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong has a page of its own, in the reader's language, that says how to go on and nothing of the inside. */
class ErrorPagesIT extends InBrowser {

    @AfterEach
    void saysNothingOfTheInside() {
        assertThat(page.content()).doesNotContain("Exception", "\tat ", "jboss", "WildFly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anAddressThatIsNoneIsSaidToBeNone(String tongue) {
        speak(tongue);
        visit("/approval/no-such-page");
        isErrorPage("404");
        looksWell("error-404");
    }

    @ParameterizedTest
    @CsvSource({"zh, rural-nothing", "en, rural-nothing"})
    void aMatterThatIsNoneIsSaidToBeNone(String tongue, String matter) {
        speak(tongue);
        visit("/approval/matter?code=" + matter);
        isErrorPage("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aCitizenIsToldThatTheIntranetIsForStaff(String tongue) {
        speak(tongue);
        open("/intranet/language?to=" + tongue + "&back=/");
        tryToSignIn("19000000001");
        page.waitForURL(url -> !url.contains("/login"));
        isErrorPage("403");
        looksWell("intranet-error-403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aCrashShowsANumberThatCanBeReported(String tongue) {
        speak(tongue);
        visit("/errors/500?number=AB12CD");
        isErrorPage("500");
        assertThat(page.locator("main").innerText()).contains("AB12CD");
        looksWell("error-500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFormOfAnEndedSessionIsSaidToBeStale(String tongue) {
        speak(tongue);
        visit("/register");
        page.locator("#target").fill("19050000001");
        page.context().clearCookies();
        follow(page.locator("form#ask .btn.primary"));
        isErrorPage("expired");
        looksWell("error-expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatStaffSendAfterTheirSessionEndedLeadsToTheDoorAndBack(String tongue) {
        speak(tongue);
        signInAsStaff("fang.jing");
        open("/intranet/worktime/calculator");
        page.locator("#days").fill("5");
        page.context().clearCookies();
        follow(page.locator("#reckon [type=submit]"));
        assertThat(page.locator("input[name=j_password]").count()).isEqualTo(1);
        looksWell("intranet-door");
    }

    private void isErrorPage(String cause) {
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        assertThat(page.locator("h1").innerText()).isEqualTo(said("errors_" + cause + ".title"));
    }
}
