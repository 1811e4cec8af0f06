package org.zhengtong.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.PlaceKind;

class MapAddressTest {

    private final MapAddress whole = MapAddress.of(null, null, null, null, null, null);

    @Test
    void showsEveryLayerUntilOneIsChosen() {
        assertThat(whole.shown()).containsExactlyInAnyOrder(PlaceKind.values());
        var schools = whole.toggled(PlaceKind.SCHOOL);
        assertThat(schools.shown()).containsExactly(PlaceKind.SCHOOL);
        assertThat(schools.toggled(PlaceKind.BUS_STOP).query()).isEqualTo("?layers=school.bus-stop");
        assertThat(schools.toggled(PlaceKind.SCHOOL).query()).isEqualTo("?");
    }

    @Test
    void everyLinkIsTheSameAddressWithOneThingChanged() {
        var address = MapAddress.of("school", "小学", null, null, "2", "107.50000,30.50000");
        assertThat(address.query())
                .isEqualTo("?layers=school&q=%E5%B0%8F%E5%AD%A6&z=2&at=107.50000,30.50000".replace(",30", "%2C30"));
        assertThat(address.whole().query()).isEqualTo("?layers=school&q=%E5%B0%8F%E5%AD%A6");
        assertThat(address.looking(9, new GeoPoint(107.5, 30.5)).zoom()).isEqualTo(MapAddress.DEEPEST);
    }

    @Test
    void looksCloserTheSmallerTheCircle() {
        var wide = MapAddress.of(null, null, "县城", "10", null, null);
        var close = MapAddress.of(null, null, "县城", "1", null, null);
        assertThat(close.zoom()).isGreaterThan(wide.zoom()).isPositive();
        assertThat(wide.zoom()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"castle.dragon, 77, -1, nowhere", "'<script>', 99999999999, 9, '1;2'"})
    void passesOverWhatMakesNoSense(String layers, String radius, String zoom, String at) {
        var address = MapAddress.of(layers, null, null, radius, zoom, at);
        assertThat(address).isEqualTo(whole);
    }

    @Test
    void cutsATextThatNobodyTypes() {
        assertThat(MapAddress.of(null, "长".repeat(5_000), null, null, null, null)
                        .text())
                .hasSize(60);
    }
}
