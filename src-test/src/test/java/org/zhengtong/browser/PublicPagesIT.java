package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that anybody may open: in both languages, at three widths, without a fault that axe knows. */
class PublicPagesIT extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "matters, /approval/",
        "matter, /approval/matter?code=rural-homestead",
        "search, /search?q=建房",
        "halls, /hall/",
        "hall-screen, /hall/screen?hall=county",
        "hall-ticket-none, /hall/ticket?hall=county&label=Z999",
        "hall-rate, /hall/rate",
        "hall-rate-none, /hall/rate?code=ZZZZZZZZZZ",
        "subscriptions, /subscriptions",
        "ratings, /ratings/",
        "ratings-bad, /ratings/?grade=VERY_DISSATISFIED",
        "figures, /approval/figures",
        "record, /approval/record",
        "record-none, /approval/record?token=00000000000000000000000000000000",
        "help, /about/help",
        "accessibility, /about/accessibility",
        "privacy, /about/privacy",
        "map, /about/map",
        "weather, /weather/",
        "weather-history, /weather/history?page=2",
        "weather-warnings, /weather/warnings",
        "county-map, /map/",
        "county-map-near, /map/?near=107.50000,30.50000&layers=school.clinic",
        "county-map-none, /map/?q=没有这个地方",
        "columns, /content/",
        "sign-in, /sign-in",
        "not-found, /no-such-page"
    })
    void readsWellInBothLanguagesAndAtEveryWidth(String name, String path) {
        for (var tongue : List.of("zh", "en")) {
            speak(tongue);
            visit(path);
            assertThat(page.locator("html").getAttribute("lang")).startsWith(tongue);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            looksWell(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/approval/",
                "/approval/figures",
                "/ratings/",
                "/approval/matter?code=small-catering",
                "/weather/",
                "/map/"
            })
    void needsNoScriptAndSetsNoCookie(String path) {
        open(path);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.content()).doesNotContain("javax.faces.ViewState").doesNotContain("jakarta.faces.ViewState");
    }
}
