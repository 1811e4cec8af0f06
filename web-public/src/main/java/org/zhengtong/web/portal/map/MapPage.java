package org.zhengtong.web.portal.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.map.GeoBox;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.NearPlace;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.boundary.CountyMap;

/** The map and, beside it, the places of the chosen layers: all of them, those of a name, or those near a point. */
@Named
@RequestScoped
public class MapPage {

    private static final int ROWS = 12;
    /** Steps nearer when several places stand at one spot. */
    private static final int CLOSER = 2;

    private static final int KILOMETRE = 1_000;
    private static final GeoBox NOWHERE = new GeoBox(0, 0, 0, 0);

    @Inject
    CountyMap map;

    @Inject
    MapParameters parameters;

    private List<MapShape> shapes;
    private MapSheet sheet;
    private Page<Row> rows;
    private Optional<GeoPoint> point;

    /** A layer to choose. */
    public record Layer(PlaceKind kind, boolean on, String href) {}

    /** A row of the list. @param number as it stands on the map @param way null unless something near is looked for */
    public record Row(int number, PlaceView place, NearPlace way) {}

    public List<Layer> getLayerLinks() {
        return Arrays.stream(PlaceKind.values())
                .map(each -> new Layer(
                        each,
                        address().layers().contains(each),
                        address().toggled(each).query()))
                .toList();
    }

    public boolean isAllLayers() {
        return address().layers().isEmpty();
    }

    /** The same without layers chosen. */
    public String getAllHref() {
        var now = address();
        return new MapAddress(Set.of(), now.text(), now.near(), now.radius(), now.zoom(), now.at()).query();
    }

    public Page<Row> getRows() {
        if (rows == null) {
            rows = read(Page.Request.ofNumber(parameters.number(), ROWS));
        }
        return rows;
    }

    private Page<Row> read(Page.Request asked) {
        var kinds = address().shown();
        if (address().near() == null) {
            var found = map.places(kinds, address().text(), asked);
            return numbered(
                    found,
                    found.rows().stream().map(each -> new Row(0, each, null)).toList());
        }
        var from = point();
        if (from.isEmpty()) {
            return new Page<>(List.of(), 0, 0, ROWS);
        }
        var found = map.near(from.get(), address().radius() * KILOMETRE, kinds, asked);
        return numbered(
                found,
                found.rows().stream()
                        .map(each -> new Row(0, each.place(), each))
                        .toList());
    }

    private static Page<Row> numbered(Page<?> page, List<Row> bare) {
        var numbered = new ArrayList<Row>();
        for (var row : bare) {
            numbered.add(new Row(page.first() + numbered.size() + 1, row.place(), row.way()));
        }
        return new Page<>(numbered, page.total(), page.first(), page.size());
    }

    /** What is looked near to; empty if nothing has that name. */
    private Optional<GeoPoint> point() {
        if (point == null) {
            var near = address().near();
            point =
                    near == null
                            ? Optional.empty()
                            : GeoPoint.parse(near)
                                    .or(() -> map
                                            .places(EnumSet.allOf(PlaceKind.class), near, Page.Request.ofNumber(1, 1))
                                            .rows()
                                            .stream()
                                            .findFirst()
                                            .map(PlaceView::at));
        }
        return point;
    }

    public boolean isNearUnknown() {
        return address().near() != null && point().isEmpty();
    }

    /** Whether there is any ground to draw. */
    public boolean isDrawn() {
        return county() != null;
    }

    public MapSheet getSheet() {
        if (sheet == null) {
            sheet = MapSheet.of(shapes(), countyBox(), address().zoom(), looked());
        }
        return sheet;
    }

    /** Every place of the layers that the drawing shows. */
    public List<MapSheet.Dot> getDots() {
        return getSheet().dots(map.dots(countyBox(), address().shown()));
    }

    /** The rows of the list, by their numbers; the first lies on top. */
    public List<MapSheet.Pin> getPins() {
        var pins = new ArrayList<>(MapSheet.pins(getRows().rows().stream()
                .map(row -> getSheet().dot(row.place(), String.valueOf(row.number())))
                .filter(MapSheet::isSeen)
                .toList()));
        Collections.reverse(pins);
        return pins;
    }

    /** Where a pin leads: to its place, or nearer to several. */
    public String address(MapSheet.Pin pin) {
        return pin.places() == 1 || isNearest()
                ? null
                : address()
                        .looking(address().zoom() + CLOSER, placed(pin.first().id()))
                        .query();
    }

    private GeoPoint placed(long id) {
        return getRows().rows().stream()
                .map(Row::place)
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow()
                .at();
    }

    /** How far one looks; null for the whole county. */
    public MapSheet.Circle getCircle() {
        return address().near() == null
                ? null
                : point().map(each -> getSheet().circle(each, address().radius() * KILOMETRE))
                        .orElse(null);
    }

    public String getNearer() {
        return address().looking(address().zoom() + 1, centre()).query();
    }

    public String getFarther() {
        var out = address().zoom() - 1;
        return (out <= 0 ? address().whole() : address().looking(out, centre())).query();
    }

    public String getWhole() {
        return address().whole().query();
    }

    public String moved(int right, int up) {
        var next = getSheet().moved(centre(), right, up);
        return address().looking(Math.max(1, address().zoom()), next).query();
    }

    public boolean isNearest() {
        return address().zoom() == MapAddress.DEEPEST;
    }

    public boolean isFarthest() {
        return address().zoom() == 0;
    }

    /** What is looked at; null for the whole county. */
    private GeoPoint looked() {
        return address().at() != null ? address().at() : point().orElse(null);
    }

    private GeoPoint centre() {
        return looked() == null ? countyBox().centre() : looked();
    }

    private MapShape county() {
        return shapes().stream()
                .filter(each -> each.kind() == ShapeKind.COUNTY)
                .findFirst()
                .orElse(null);
    }

    private GeoBox countyBox() {
        return county() == null ? NOWHERE : county().box();
    }

    private List<MapShape> shapes() {
        if (shapes == null) {
            shapes = map.shapes();
        }
        return shapes;
    }

    private MapAddress address() {
        return parameters.address();
    }

    /** In kilometres. */
    public int getKilometres() {
        return address().radius();
    }
}
