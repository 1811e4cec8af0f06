package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        "help, /about/help",
        "accessibility, /about/accessibility",
        "privacy, /about/privacy",
        "map, /about/map",
        "sign-in, /sign-in",
        "not-found, /no-such-page"
    })
    void readsWellInBothLanguagesAndAtEveryWidth(String name, String path) {
        for (var width : new int[] {WIDE, TABLET, PHONE}) {
            for (var language : new String[] {"zh", "en"}) {
                atWidth(width);
                open((language.equals("en") ? "/en" : "") + path);
                assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                fitsItsWidth();
                hasNoAccessibilityFault();
                picture(name + "-" + language + "-" + width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/approval/", "/approval/matter?code=small-catering"})
    void needsNoScriptAndSetsNoCookie(String path) {
        open(path);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.content()).doesNotContain("javax.faces.ViewState").doesNotContain("jakarta.faces.ViewState");
    }
}
