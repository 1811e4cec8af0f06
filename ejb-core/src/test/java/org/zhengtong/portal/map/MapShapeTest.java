package org.zhengtong.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;

class MapShapeTest {

    /** An L: the corner at the upper right is missing. */
    private final MapShape outline = new MapShape(
            ShapeKind.COUNTY,
            "l",
            new Bilingual("县", "County"),
            List.of(
                    new GeoPoint(107, 30),
                    new GeoPoint(108, 30),
                    new GeoPoint(108, 30.5),
                    new GeoPoint(107.5, 30.5),
                    new GeoPoint(107.5, 31),
                    new GeoPoint(107, 31)));

    @Test
    void enclosesWhatLiesInsideAndNothingElse() {
        assertThat(outline.encloses(new GeoPoint(107.2, 30.8))).isTrue();
        assertThat(outline.encloses(new GeoPoint(107.9, 30.2))).isTrue();
        assertThat(outline.encloses(new GeoPoint(107.9, 30.8))).isFalse();
        assertThat(outline.encloses(new GeoPoint(106.9, 30.2))).isFalse();
        assertThat(outline.encloses(new GeoPoint(107.2, 31.1))).isFalse();
    }

    @Test
    void knowsItsBox() {
        assertThat(outline.box()).isEqualTo(new GeoBox(107, 30, 108, 31));
    }

    @Test
    void isAsFarAsItsNearestCorner() {
        var corner = new GeoPoint(107, 30);
        assertThat(outline.distanceTo(corner)).isCloseTo(0, within(0.001));
        assertThat(outline.distanceTo(new GeoPoint(107, 29)))
                .isCloseTo(corner.distanceTo(new GeoPoint(107, 29)), within(0.001));
    }
}
