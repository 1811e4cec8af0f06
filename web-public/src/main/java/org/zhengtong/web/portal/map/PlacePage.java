package org.zhengtong.web.portal.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.map.Directions;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.NearPlace;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.boundary.CountyMap;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** One place: how to reach it, where it lies, the nearest stops, and the way from somewhere else. */
@Named
@RequestScoped
public class PlacePage {

    private static final int ZOOM = 3;
    private static final int STOPS = 3;
    private static final int CANDIDATES = 8;
    private static final double WALK = 3_000;

    @Inject
    CountyMap map;

    @Inject
    Directory directory;

    private String id;
    private String from;
    private PlaceView place;
    private List<MapShape> shapes;
    private List<PlaceView> candidates;
    private Directions directions;

    public PlaceView getPlace() {
        if (place == null) {
            place = map.place(number(id));
        }
        return place;
    }

    public String getUnitName() {
        return directory
                .unit(getPlace().unit())
                .map(UnitView::name)
                .map(Words.in(Language.current())::of)
                .orElse("");
    }

    public boolean isDrawn() {
        return shapes().stream().anyMatch(each -> each.kind() == ShapeKind.COUNTY);
    }

    public MapSheet getSheet() {
        var county = shapes().stream()
                .filter(each -> each.kind() == ShapeKind.COUNTY)
                .findFirst()
                .orElseThrow();
        return MapSheet.of(shapes(), county.box(), ZOOM, getPlace().at());
    }

    public MapSheet.Dot getPin() {
        return getSheet().dot(getPlace(), "");
    }

    /** The nearest ones to walk to; none for a stop itself. */
    public List<NearPlace> getStops() {
        return getPlace().kind() == PlaceKind.BUS_STOP
                ? List.of()
                : map.near(getPlace().at(), WALK, Set.of(PlaceKind.BUS_STOP), new Page.Request(0, STOPS))
                        .rows();
    }

    /** Where the way could begin, if what was typed fits several places. */
    public List<PlaceView> getCandidates() {
        if (candidates == null) {
            candidates = isAsked() && !from.matches("\\d{1,15}")
                    ? map.places(EnumSet.allOf(PlaceKind.class), from, new Page.Request(0, CANDIDATES)).rows().stream()
                            .filter(each -> !each.id().equals(getPlace().id()))
                            .toList()
                    : List.of();
        }
        return candidates;
    }

    public boolean isAsked() {
        return from != null && !from.isBlank();
    }

    /** Null unless it is clear where the way begins. */
    public Directions getDirections() {
        if (directions == null && isAsked()) {
            if (from.matches("\\d{1,15}")) {
                directions = map.directions(number(from), getPlace().id());
            } else if (getCandidates().size() == 1) {
                directions =
                        map.directions(getCandidates().get(0).id(), getPlace().id());
            }
        }
        return directions;
    }

    /** What stands in the field: a name, not a number. */
    public String getTyped() {
        return directions == null
                ? from
                : Words.in(Language.current()).of(directions.from().name());
    }

    private List<MapShape> shapes() {
        if (shapes == null) {
            shapes = map.shapes();
        }
        return shapes;
    }

    private static PlaceId number(String text) {
        if (text == null || !text.matches("\\d{1,15}")) {
            throw new NotFound(PlaceView.class, String.valueOf(text));
        }
        return new PlaceId(Long.parseLong(text));
    }

    public String getId() {
        return id;
    }

    public void setId(String wanted) {
        id = wanted;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String wanted) {
        from = wanted;
    }
}
