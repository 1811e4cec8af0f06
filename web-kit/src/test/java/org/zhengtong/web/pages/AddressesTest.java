package org.zhengtong.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, /",
        "/index, /",
        "/approval/index, /approval/",
        "/approval/progress.xhtml, /approval/progress",
        "/approval/progress, /approval/progress",
        "/, /"
    })
    void eachPageIsWrittenInOneWay(String path, String proper) {
        assertThat(Addresses.proper(path)).isEqualTo(proper);
    }

    @ParameterizedTest
    @CsvSource({
        "/content/leaders/, true",
        "/content/leaders/12/, true",
        "/content/leaders, false",
        "/content/leaders/feed.xml/, false",
        "/content//elsewhere.example/, false",
        "//elsewhere.example/, false",
        "/, false"
    })
    void aSlashBehindWhatIsNoFolderIsNamedOnlyWhereItCannotLeadElsewhere(String path, boolean stray) {
        assertThat(Addresses.hasStraySlash(path)).isEqualTo(stray);
    }

    @Test
    void aBareContextIsItsFolder() {
        assertThat(Addresses.proper("")).isEqualTo("/");
    }

    @Test
    void onlyTheFirstPartOfAnAddressIsALanguage() {
        assertThat(Language.isEnglish("/en/about/help")).isTrue();
        assertThat(Language.isEnglish("/energy/")).isFalse();
        assertThat(Language.plain("/en/about/help")).isEqualTo("/about/help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "x", "/a\nb"})
    void redirectsStayOnThisSite(String path) {
        assertThat(Local.path(path)).isEqualTo("/");
    }

    @Test
    void aPathOfOursIsFollowed() {
        assertThat(Local.path("/en/approval/?audience=FIRM")).isEqualTo("/en/approval/?audience=FIRM");
    }
}
