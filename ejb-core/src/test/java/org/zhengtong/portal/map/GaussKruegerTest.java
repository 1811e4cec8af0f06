package org.zhengtong.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussKruegerTest {

    private final GaussKrueger zone = GaussKrueger.zoneOf(new GeoPoint(107.5, 30.5));

    @Test
    void takesTheNearestMeridianOfThreeDegrees() {
        assertThat(zone.centralMeridian()).isEqualTo(108);
        assertThat(GaussKrueger.zoneOf(new GeoPoint(106.4, 30)).centralMeridian())
                .isEqualTo(105);
    }

    /** Length of the meridian from the equator to the pole: a quarter of 40,007,862.9 m. */
    @Test
    void keepsLengthsOnTheMeridian() {
        assertThat(zone.project(new GeoPoint(108, 0)).y()).isCloseTo(0, within(0.001));
        assertThat(zone.project(new GeoPoint(108, 89.999999)).y()).isCloseTo(10_001_965.6, within(0.5));
        assertThat(zone.project(new GeoPoint(108, 30.5)).x()).isCloseTo(500_000, within(0.001));
    }

    @Test
    void isTheSameOnBothSidesOfTheMeridian() {
        var west = zone.project(new GeoPoint(107, 30.5));
        var east = zone.project(new GeoPoint(109, 30.5));
        assertThat(west.x() + east.x()).isCloseTo(1_000_000, within(0.001));
        assertThat(west.y()).isCloseTo(east.y(), within(0.001));
    }

    @Test
    void agreesWithDistancesOnTheGround() {
        var here = new GeoPoint(107.5, 30.5);
        var there = new GeoPoint(107.6, 30.57);
        var from = zone.project(here);
        var to = zone.project(there);
        var drawn = Math.hypot(to.x() - from.x(), to.y() - from.y());
        assertThat(drawn).isCloseTo(here.distanceTo(there), within(drawn * 0.004));
    }
}
