package org.zhengtong.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.web.portal.map.MapSheet.Dot;
import org.zhengtong.web.portal.map.MapSheet.Pin;

class MapSheetTest {

    /** Far from the middle meridian of its zone, where north leans. */
    private static final MapShape COUNTY = new MapShape(
            ShapeKind.COUNTY,
            "county",
            new Bilingual("县", "County"),
            List.of(
                    new GeoPoint(104.2, 26.0),
                    new GeoPoint(104.9, 26.1),
                    new GeoPoint(104.8, 26.5),
                    new GeoPoint(104.3, 26.4)));

    @Test
    void showsTheWholeCountyInTheMiddle() {
        var sheet = MapSheet.of(List.of(COUNTY), COUNTY.box(), 0, null);
        var left = sheet.circle(COUNTY.points().get(0), 1).x();
        var right = sheet.circle(COUNTY.points().get(1), 1).x();
        assertThat(left).isPositive();
        assertThat(MapSheet.WIDTH - right).isBetween(left - 1, left + 1);
    }

    @Test
    void gathersPinsThatLieOnTopOfEachOther() {
        var pins = MapSheet.pins(List.of(dot(1, 100), dot(2, 110), dot(3, 300), dot(4, 105), dot(5, 600), dot(6, 610)));
        assertThat(pins).extracting(Pin::label).containsExactly("1+2", "3", "5–6");
        assertThat(pins).extracting(Pin::places).containsExactly(3, 1, 2);
        assertThat(pins.get(2).names()).isEqualTo("Place 5 · Place 6");
    }

    private static Dot dot(int number, double x) {
        return new Dot(x, 100, "office", "bank", String.valueOf(number), "Place " + number, number);
    }
}
