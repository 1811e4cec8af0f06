package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The office warns, and every page of the portal says so until the warning is lifted. */
class WeatherJourneyIT extends InBrowser {

    private static final String FORECASTER = "lei.wanyu";

    private final String text = "山区有大风，请加固大棚 " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aWarningStandsAboveEveryPageUntilItIsLifted() {
        for (var path : new String[] {"/", "/ratings/", "/approval/"}) {
            visit(path);
            assertThat(banner()).hasCount(0);
        }
        inAnotherBrowser(this::warns);
        for (var path : new String[] {"/", "/ratings/", "/approval/", "/sign-in", "/no-such-page"}) {
            visit(path);
            assertThat(banner()).hasCount(1);
        }
        follow(banner().locator("a"));
        assertThat(page.locator("h1"))
                .hasText(said("weather.warning", said("WarningKind.GALE"), said("WarningColour.RED")));
        assertThat(page.locator(".guidance li")).hasCount(2);
        looksWell("weather-warning");
        inAnotherBrowser(this::lifts);
        for (var path : new String[] {"/", "/ratings/", "/approval/"}) {
            visit(path);
            assertThat(banner()).hasCount(0);
        }
    }

    @Test
    void whatTheOfficeObservesIsShownAtOnce() {
        signInAsStaff(FORECASTER);
        open("/intranet/weather/");
        looksWell("weather-desk");
        follow(page.locator("a[href$='/weather/observe']"));
        page.locator("#temperature").fill("99");
        page.locator("#sky").selectOption("HEAVY_SNOW");
        page.locator("#direction").selectOption("WEST");
        page.locator("#force").fill("3");
        page.locator("#humidity").fill("77");
        page.locator("#time")
                .fill(page.evaluate("() => { const t = new Date(Date.now() - 60000);"
                                + " return t.toLocaleTimeString('en-GB', {timeZone: 'Asia/Shanghai'}).slice(0, 5); }")
                        .toString());
        page.locator("#day")
                .fill(page.evaluate("() => new Date(Date.now() - 60000)"
                                + ".toLocaleDateString('sv-SE', {timeZone: 'Asia/Shanghai'})")
                        .toString());
        follow(page.locator("#save"));
        assertThat(page.locator("#temperature-error")).containsText(said("weather.input.temperature"));
        looksWell("weather-observe");
        page.locator("#temperature").fill("-3.5");
        follow(page.locator("#save"));
        assertThat(page.locator(".note.good")).containsText(said("weather_index.done.observed"));
        visit("/weather/");
        assertThat(page.locator(".wx-now")).containsText(said("SkyCondition.HEAVY_SNOW"));
        assertThat(page.locator(".wx-now")).containsText("77%");
        visit("/");
        assertThat(page.locator(".wx-line")).containsText(said("SkyCondition.HEAVY_SNOW"));
    }

    private Locator banner() {
        return page.locator(".alerts .alert").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void warns() {
        signInAsStaff(FORECASTER);
        open("/intranet/weather/warn");
        page.locator("#kind").selectOption("DROUGHT");
        page.locator("#colour").selectOption("BLUE");
        page.locator("#textZh").fill(text);
        page.locator("#guidanceZh").fill("加固大棚\n远离广告牌");
        follow(page.locator("#issue"));
        assertThat(page.locator("#colour-error")).containsText(said("WeatherRule.COLOUR_UNKNOWN_TO_KIND"));
        looksWell("weather-warn");
        page.locator("#kind").selectOption("GALE");
        page.locator("#colour").selectOption("RED");
        follow(page.locator("#issue"));
        assertThat(page.locator(".note.good")).isVisible();
        looksWell("weather-warnings-desk");
    }

    private void lifts() {
        asStaff(FORECASTER);
        open("/intranet/weather/warnings");
        follow(page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("a.t"));
        page.locator("#reason").fill("风已减弱");
        follow(page.locator("#lift"));
        assertThat(page.locator(".note.good")).isVisible();
    }
}
