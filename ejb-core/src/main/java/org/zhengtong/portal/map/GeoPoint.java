package org.zhengtong.portal.map;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** A point of CGCS2000 (GB 22021), in degrees. */
public record GeoPoint(double longitude, double latitude) implements Serializable {

    /** Mean radius in metres, as haversines use it. */
    private static final double EARTH = 6_371_008.8;

    private static final double TURN = 360;

    /** @param text for example {@code 107.50000,30.50000} */
    public static Optional<GeoPoint> parse(String text) {
        if (text == null || !text.matches("-?\\d{1,3}(\\.\\d{1,8})?,-?\\d{1,2}(\\.\\d{1,8})?")) {
            return Optional.empty();
        }
        var parts = text.split(",");
        return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }

    /** In metres, along the great circle. */
    public double distanceTo(GeoPoint other) {
        var byLatitude = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var byLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var haversine = byLatitude * byLatitude
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * byLongitude
                        * byLongitude;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** In degrees, clockwise from the north, 0 to 360. */
    public double bearingTo(GeoPoint other) {
        var from = Math.toRadians(latitude);
        var to = Math.toRadians(other.latitude);
        var apart = Math.toRadians(other.longitude - longitude);
        var east = Math.sin(apart) * Math.cos(to);
        var north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(apart);
        return (Math.toDegrees(Math.atan2(east, north)) + TURN) % TURN;
    }

    /** A box that holds everything within the radius, and a little more. */
    public GeoBox around(double metres) {
        var high = Math.toDegrees(metres / EARTH);
        var wide = high / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        return new GeoBox(longitude - wide, latitude - high, longitude + wide, latitude + high);
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return String.format(Locale.ROOT, "%.5f,%.5f", longitude, latitude);
    }
}
