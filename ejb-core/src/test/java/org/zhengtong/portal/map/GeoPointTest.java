package org.zhengtong.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {

    private static final GeoPoint SEAT = new GeoPoint(107.5, 30.5);

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(SEAT.distanceTo(new GeoPoint(107.5, 31.5))).isCloseTo(111_195, within(1.0));
        assertThat(SEAT.distanceTo(SEAT)).isZero();
    }

    @Test
    void halfTheEarthIsAsFarAsItGets() {
        assertThat(new GeoPoint(0, 0).distanceTo(new GeoPoint(180, 0))).isCloseTo(20_015_115, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "107.5, 31, NORTH",
        "108, 30.5, EAST",
        "107.5, 30, SOUTH",
        "107, 30.5, WEST",
        "107.9, 30.85, NORTH_EAST",
        "107.1, 30.15, SOUTH_WEST"
    })
    void tellsTheDirection(double longitude, double latitude, Compass direction) {
        assertThat(Compass.of(SEAT.bearingTo(new GeoPoint(longitude, latitude))))
                .isEqualTo(direction);
    }

    @Test
    void theCompassClosesItsCircle() {
        assertThat(Compass.of(359)).isEqualTo(Compass.NORTH);
        assertThat(Compass.of(22.4)).isEqualTo(Compass.NORTH);
        assertThat(Compass.of(22.6)).isEqualTo(Compass.NORTH_EAST);
    }

    @Test
    void theBoxHoldsAllThatIsWithinTheRadius() {
        var box = SEAT.around(3_000);
        for (int degrees = 0; degrees < 360; degrees += 5) {
            var latitude = SEAT.latitude() + 0.02697 * Math.cos(Math.toRadians(degrees));
            var longitude = SEAT.longitude() + 0.0313 * Math.sin(Math.toRadians(degrees));
            var point = new GeoPoint(longitude, latitude);
            assertThat(SEAT.distanceTo(point)).isLessThanOrEqualTo(3_001);
            assertThat(box.holds(point)).as(point.text()).isTrue();
        }
        assertThat(box.holds(new GeoPoint(107.6, 30.5))).isFalse();
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(GeoPoint.parse(SEAT.text())).contains(SEAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "107.5", "107.5;30.5", "a,b", "1e3,2", "107.5,30.5,1", "NaN,NaN", "99999,1"})
    void isReadFromNothingElse(String text) {
        assertThat(GeoPoint.parse(text)).isEmpty();
    }
}
