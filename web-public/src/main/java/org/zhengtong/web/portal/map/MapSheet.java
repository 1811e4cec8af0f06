package org.zhengtong.web.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.portal.map.GaussKrueger;
import org.zhengtong.portal.map.GaussKrueger.Plane;
import org.zhengtong.portal.map.GeoBox;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** A drawing of the map, {@value #WIDTH} by {@value #HEIGHT}: what stands where on it. */
public final class MapSheet {

    static final int WIDTH = 900;
    static final int HEIGHT = 640;
    private static final double MARGIN = 24;
    private static final double STEP = 1.6;
    private static final double FIELD = 0.6;
    private static final int[] SCALE_METRES = {10_000, 5_000, 2_000, 1_000, 500, 200};

    /** Across. */
    private static final double PIN = 24;

    private static final double LETTER = 4;
    private static final double LONGEST_SCALE = 160;

    private final List<MapShape> shapes;
    private final GaussKrueger projection;
    private final Plane centre;
    private final double pixels;

    /** A line or an area. @param path as SVG has it */
    public record Line(String path, String look, String name, double x, double y) {}

    /** A place. @param label its number in the list, or empty */
    public record Dot(double x, double y, String look, String icon, String label, String name, long id) {}

    /**
     * What of a list stands at one spot.
     *
     * @param first where it is drawn
     * @param names of all of them
     * @param half half of its width
     */
    public record Pin(Dot first, int places, String label, String names, double half) {}

    /** What lies within so far of a point. */
    public record Circle(double x, double y, double radius) {}

    private MapSheet(List<MapShape> shapes, GaussKrueger projection, Plane centre, double pixels) {
        this.shapes = shapes;
        this.projection = projection;
        this.centre = centre;
        this.pixels = pixels;
    }

    /**
     * The whole county fits at zoom 0. Its corners are no measure of that: meridians lean, the more the farther they are from
     * the middle one of their zone.
     *
     * @param at null for the middle of the county
     */
    static MapSheet of(List<MapShape> shapes, GeoBox county, int zoom, GeoPoint at) {
        var projection = GaussKrueger.zoneOf(county.centre());
        var outline = shapes.stream()
                .filter(each -> each.kind() == ShapeKind.COUNTY)
                .flatMap(each -> each.points().stream())
                .map(projection::project)
                .toList();
        var x = outline.stream().mapToDouble(Plane::x).summaryStatistics();
        var y = outline.stream().mapToDouble(Plane::y).summaryStatistics();
        var whole = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(1, x.getMax() - x.getMin()),
                (HEIGHT - 2 * MARGIN) / Math.max(1, y.getMax() - y.getMin()));
        var middle = at != null && county.holds(at)
                ? projection.project(at)
                : new Plane((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2);
        return new MapSheet(shapes, projection, middle, whole * Math.pow(STEP, zoom));
    }

    public List<Line> getAreas() {
        return lines(ShapeKind.TOWNSHIP);
    }

    public List<Line> getRivers() {
        return lines(ShapeKind.RIVER);
    }

    public List<Line> getRoads() {
        return lines(ShapeKind.ROAD);
    }

    public List<Line> getOutline() {
        return lines(ShapeKind.COUNTY);
    }

    /** A place that the drawing shows; others are left out. */
    List<Dot> dots(List<PlaceView> places) {
        return places.stream()
                .map(each -> dot(each, ""))
                .filter(MapSheet::isSeen)
                .toList();
    }

    Dot dot(PlaceView place, String label) {
        var words = Words.in(Language.current());
        return new Dot(
                x(place.at()),
                y(place.at()),
                place.kind().code(),
                place.kind().icon(),
                label,
                words.of(place.name()),
                place.id().value());
    }

    /** Places of a list that lie on top of each other: one pin with their numbers, which leads nearer to them. */
    static List<Pin> pins(List<Dot> dots) {
        var clusters = new ArrayList<List<Dot>>();
        for (var dot : dots) {
            clusters.stream()
                    .filter(each -> distance(each.get(0), dot) < PIN)
                    .findFirst()
                    .orElseGet(() -> {
                        var begun = new ArrayList<Dot>();
                        clusters.add(begun);
                        return begun;
                    })
                    .add(dot);
        }
        return clusters.stream().map(MapSheet::pin).toList();
    }

    private static Pin pin(List<Dot> together) {
        var first = together.get(0);
        var last = together.get(together.size() - 1);
        var inOrder = Integer.parseInt(last.label()) - Integer.parseInt(first.label()) == together.size() - 1;
        var label = together.size() == 1
                ? first.label()
                : first.label() + (inOrder ? "–" + last.label() : "+" + (together.size() - 1));
        var names = together.stream().map(Dot::name).collect(Collectors.joining(" · "));
        return new Pin(first, together.size(), label, names, PIN / 2 + (label.length() - 1) * LETTER);
    }

    private static double distance(Dot one, Dot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    Circle circle(GeoPoint point, int metres) {
        return new Circle(x(point), y(point), rounded(metres * pixels));
    }

    static boolean isSeen(Dot dot) {
        return dot.x() >= 0 && dot.x() <= WIDTH && dot.y() >= 0 && dot.y() <= HEIGHT;
    }

    /** In pixels, of as many metres as {@link #getScaleMetres} says. */
    public double getScaleWidth() {
        return rounded(getScaleMetres() * pixels);
    }

    /** A round number that is drawn as long as can be. */
    public int getScaleMetres() {
        for (var metres : SCALE_METRES) {
            if (metres * pixels <= LONGEST_SCALE) {
                return metres;
            }
        }
        return SCALE_METRES[SCALE_METRES.length - 1];
    }

    /** Where the centre is after one step; {@code right} and {@code up} are -1, 0 or 1. */
    GeoPoint moved(GeoPoint from, int right, int up) {
        var metresWide = WIDTH / pixels * FIELD * right;
        var metresHigh = HEIGHT / pixels * FIELD * up;
        var box = from.around(1_000);
        var degreesAKilometreEast = (box.east() - box.west()) / 2;
        var degreesAKilometreNorth = (box.north() - box.south()) / 2;
        return new GeoPoint(
                from.longitude() + metresWide / 1_000 * degreesAKilometreEast,
                from.latitude() + metresHigh / 1_000 * degreesAKilometreNorth);
    }

    private List<Line> lines(ShapeKind kind) {
        var words = Words.in(Language.current());
        var lines = new ArrayList<Line>();
        for (var shape : shapes) {
            if (shape.kind() == kind) {
                var middle = kind == ShapeKind.TOWNSHIP || kind == ShapeKind.COUNTY
                        ? centroid(shape.points())
                        : shape.points().get(shape.points().size() * 2 / 3);
                lines.add(new Line(path(shape), shape.code(), words.of(shape.name()), x(middle), y(middle)));
            }
        }
        return lines;
    }

    private String path(MapShape shape) {
        var points =
                shape.points().stream().map(each -> x(each) + " " + y(each)).collect(Collectors.joining("L"));
        var closed = shape.kind() == ShapeKind.TOWNSHIP || shape.kind() == ShapeKind.COUNTY;
        return "M" + points + (closed ? "Z" : "");
    }

    /** Of the area, so that a name stands where there is room. */
    private static GeoPoint centroid(List<GeoPoint> points) {
        double area = 0;
        double x = 0;
        double y = 0;
        var before = points.get(points.size() - 1);
        for (var each : points) {
            var cross = before.longitude() * each.latitude() - each.longitude() * before.latitude();
            area += cross;
            x += (before.longitude() + each.longitude()) * cross;
            y += (before.latitude() + each.latitude()) * cross;
            before = each;
        }
        return area == 0 ? before : new GeoPoint(x / (3 * area), y / (3 * area));
    }

    private double x(GeoPoint point) {
        return rounded(WIDTH / 2.0 + (projection.project(point).x() - centre.x()) * pixels);
    }

    private double y(GeoPoint point) {
        return rounded(HEIGHT / 2.0 - (projection.project(point).y() - centre.y()) * pixels);
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
}
