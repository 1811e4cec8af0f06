package org.zhengtong.portal.map;

/** Between two meridians and two parallels, in degrees. */
public record GeoBox(double west, double south, double east, double north) {

    public boolean holds(GeoPoint point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }

    public GeoPoint centre() {
        return new GeoPoint((west + east) / 2, (south + north) / 2);
    }
}
