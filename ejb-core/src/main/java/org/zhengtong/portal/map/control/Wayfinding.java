package org.zhengtong.portal.map.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.map.Compass;
import org.zhengtong.portal.map.Directions;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.NearPlace;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.entity.Place;

/** What lies near, and how one comes from here to there. */
@ApplicationScoped
public class Wayfinding {

    /** Nobody looks through more. */
    private static final int MOST = 500;

    private static final double BESIDE_A_ROAD = 1_200;
    private static final double WALK_TO_A_STOP = 2_000;
    private static final int MOST_RIDES = 3;

    @Inject
    Places places;

    @Inject
    Shapes shapes;

    /** The nearest first. */
    public List<NearPlace> near(GeoPoint point, double metres, Collection<PlaceKind> kinds) {
        return places.nearest(point.around(metres), kinds, MOST).stream()
                .map(Place::view)
                .map(each -> seen(point, each))
                .filter(each -> each.metres() <= metres)
                .sorted(Comparator.comparingLong(NearPlace::metres))
                .toList();
    }

    public Directions between(PlaceView from, PlaceView to) {
        return new Directions(
                from,
                to,
                Math.round(from.at().distanceTo(to.at())),
                Compass.of(from.at().bearingTo(to.at())),
                roadBetween(from.at(), to.at()),
                rides(from, to));
    }

    private Bilingual roadBetween(GeoPoint from, GeoPoint to) {
        return shapes.all().stream()
                .filter(each -> each.kind() == ShapeKind.ROAD)
                .filter(road -> road.distanceTo(from) <= BESIDE_A_ROAD && road.distanceTo(to) <= BESIDE_A_ROAD)
                .min(Comparator.comparingDouble(road -> road.distanceTo(from) + road.distanceTo(to)))
                .map(MapShape::name)
                .orElse(null);
    }

    /** Without changing, and only where the ride is longer than the walks. */
    private List<Directions.Ride> rides(PlaceView from, PlaceView to) {
        var here = near(from.at(), WALK_TO_A_STOP, Set.of(PlaceKind.BUS_STOP));
        var there = near(to.at(), WALK_TO_A_STOP, Set.of(PlaceKind.BUS_STOP));
        return here.stream()
                .flatMap(on -> on.place().busLines().stream())
                .distinct()
                .flatMap(line -> there.stream()
                        .filter(off -> stopsAt(line, off))
                        .limit(1)
                        .map(off -> ride(line, here, off)))
                .filter(ride -> !ride.on().id().equals(ride.off().id()))
                .filter(ride -> ride.on().at().distanceTo(ride.off().at()) > ride.metresBefore() + ride.metresAfter())
                .limit(MOST_RIDES)
                .toList();
    }

    private static Directions.Ride ride(String line, List<NearPlace> here, NearPlace off) {
        var on = here.stream().filter(each -> stopsAt(line, each)).findFirst().orElseThrow();
        return new Directions.Ride(line, on.place(), on.metres(), off.place(), off.metres());
    }

    private static boolean stopsAt(String line, NearPlace stop) {
        return stop.place().busLines().contains(line);
    }

    private static NearPlace seen(GeoPoint from, PlaceView place) {
        return new NearPlace(place, Math.round(from.distanceTo(place.at())), Compass.of(from.bearingTo(place.at())));
    }
}
