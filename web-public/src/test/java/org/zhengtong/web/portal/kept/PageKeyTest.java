package org.zhengtong.web.portal.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.PublicPagesStale;

class PageKeyTest {

    @Test
    void holdsAddressLookAndTheParametersThatMatter() {
        var given = Map.of("audience", List.of("FIRM"), "utm", List.of("x"));
        var key = PageKey.of("/en/approval/", List.of("audience", "event"), given, "off");
        assertThat(key.text()).isEqualTo("/en/approval/ off audience=FIRM");
    }

    @Test
    void aSpaceInAValueIsNoEndOfIt() {
        var mattering = List.of("a", "b");
        var one = PageKey.of("/", mattering, Map.of("a", List.of("x b=y")), "off");
        var other = PageKey.of("/", mattering, Map.of("a", List.of("x"), "b", List.of("y")), "off");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void nothingIsKeptForLongOrRepeatedValues() {
        assertThat(PageKey.of("/", List.of("q"), Map.of("q", List.of("a", "b")), "off"))
                .isNull();
        assertThat(PageKey.of("/", List.of("q"), Map.of("q", List.of("x".repeat(61))), "off"))
                .isNull();
    }

    @Test
    void thePageBelongsToTheAreaOfItsSystemInBothLanguages() {
        assertThat(PageKey.of("/en/approval/matter", List.of(), Map.of(), "off").area())
                .isEqualTo("/approval/");
        assertThat(PageKey.of("/approval/matter", List.of(), Map.of(), "off").area())
                .isEqualTo("/approval/");
        assertThat(PageKey.of("/search", List.of(), Map.of(), "off").area()).isEqualTo("/search/");
    }

    @Test
    void aColumnOfTheFirstLevelIsAnAreaWithAllBelowIt() {
        assertThat(PageKey.of("/en/content/regulations/laws/12", List.of(), Map.of(), "off")
                        .area())
                .isEqualTo(PageKey.of("/content/regulations", List.of(), Map.of(), "off")
                        .area())
                .isEqualTo(PageKey.areaOf("/content/regulations/"))
                .isEqualTo("/content/regulations/");
        assertThat(PageKey.of("/content/", List.of(), Map.of(), "off").area())
                .isEqualTo(PageKey.areaOf("/content/"))
                .isEqualTo("/content/");
    }

    @Test
    void theHomePageIsAnAreaOfItsOwnAndOnlyTheRootMeansAll() {
        assertThat(PageKey.of("/", List.of(), Map.of(), "off").area())
                .isEqualTo(PageKey.of("/en/", List.of(), Map.of(), "off").area())
                .isEqualTo(PageKey.areaOf(PublicPagesStale.HOME));
        assertThat(PageKey.areaOf("/ratings")).isEqualTo("/ratings/");
        assertThat(PageKey.areaOf("/")).isEqualTo("/");
    }
}
