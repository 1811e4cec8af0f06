package org.zhengtong.portal.map;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/** A line or an outline of the map. An outline is not closed: its last point leads to the first. */
public record MapShape(ShapeKind kind, String code, Bilingual name, List<GeoPoint> points) {

    public MapShape {
        points = List.copyOf(points);
    }

    /** Whether an outline has the point inside. */
    public boolean encloses(GeoPoint point) {
        boolean inside = false;
        var before = points.get(points.size() - 1);
        for (var corner : points) {
            var crosses = corner.latitude() > point.latitude() != before.latitude() > point.latitude();
            if (crosses && point.longitude() < meridianAt(point.latitude(), before, corner)) {
                inside = !inside;
            }
            before = corner;
        }
        return inside;
    }

    private static double meridianAt(double latitude, GeoPoint from, GeoPoint to) {
        var share = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + share * (to.longitude() - from.longitude());
    }

    /** In metres, to the nearest corner of the line. */
    public double distanceTo(GeoPoint point) {
        return points.stream().mapToDouble(point::distanceTo).min().orElse(Double.MAX_VALUE);
    }

    /** The smallest box around it. */
    public GeoBox box() {
        var longitudes = points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        var latitudes = points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        return new GeoBox(longitudes.getMin(), latitudes.getMin(), longitudes.getMax(), latitudes.getMax());
    }
}
