package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.portal.map.Compass;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.NearPlace;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceImport.Fault;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceRule;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.boundary.CountyMap;
import org.zhengtong.portal.map.boundary.PlaceDesk;

/** Places are found by name and by nearness; editors keep those of their units, within the county. */
public class MapIT extends InServer {

    private static final String EDITOR = "ming.shuqi";
    private static final String STRANGER = Desk.MARKET_CLERK;
    private static final Set<PlaceKind> ALL = EnumSet.allOf(PlaceKind.class);

    /** In the mountains, where nothing of the demo lies. */
    private static final GeoPoint LONELY = new GeoPoint(107.33, 30.47);

    private static final String HEADING = "kind,name_zh,name_en,address_zh,unit,longitude,latitude,bus_lines\n";

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theCountyHasGroundAndPlacesInEveryLayer() {
        assertThat(map().shapes())
                .filteredOn(each -> each.kind() == ShapeKind.TOWNSHIP)
                .hasSize(12);
        assertThat(map().places(ALL, null, new Page.Request(0, 1)).total()).isGreaterThanOrEqualTo(120);
        for (var kind : PlaceKind.values()) {
            assertThat(map().places(Set.of(kind), null, new Page.Request(0, 1)).rows())
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    @Test
    void aPlaceIsFoundByAPartOfItsNameInEitherLanguage() {
        var id = add(form("学校 " + own, "School " + own, LONELY));
        for (var text : List.of("学校 " + own, "school " + own)) {
            assertThat(found(text)).extracting(PlaceView::id).containsExactly(id);
        }
        assertThat(found("%" + own)).isEmpty();
    }

    @Test
    void whatIsNearComesInOrderOfDistance() {
        var far = add(form("远 " + own, "Far " + own, new GeoPoint(107.33, 30.48)));
        var close = add(form("近 " + own, "Close " + own, new GeoPoint(107.331, 30.47)));
        var outside = add(form("外 " + own, "Outside " + own, new GeoPoint(107.33, 30.50)));
        var near = map().near(LONELY, 2_000, Set.of(PlaceKind.SCHOOL), new Page.Request(0, 200))
                .rows();
        var ours = near.stream()
                .filter(each -> each.place().name().zh().endsWith(own))
                .toList();
        assertThat(ours)
                .extracting(each -> each.place().id(), NearPlace::direction)
                .containsExactly(tuple(close, Compass.EAST), tuple(far, Compass.NORTH));
        assertThat(near).extracting(each -> each.place().id()).doesNotContain(outside);
        assertThat(near).extracting(NearPlace::metres).isSorted();
    }

    @Test
    void theWayNamesTheBusThatStopsNearBoth() {
        var line = own.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        var here = add(form("起 " + own, "Start " + own, new GeoPoint(107.33, 30.47)));
        var there = add(form("终 " + own, "End " + own, new GeoPoint(107.38, 30.47)));
        stop("甲站 " + own, new GeoPoint(107.331, 30.47), line);
        stop("乙站 " + own, new GeoPoint(107.379, 30.47), line);
        var way = map().directions(here, there);
        assertThat(way.direction()).isEqualTo(Compass.EAST);
        assertThat(way.metres()).isBetween(4_700L, 4_900L);
        assertThat(way.rides())
                .filteredOn(ride -> ride.line().equals(line))
                .singleElement()
                .satisfies(ride -> {
                    assertThat(ride.on().name().zh()).isEqualTo("甲站 " + own);
                    assertThat(ride.off().name().zh()).isEqualTo("乙站 " + own);
                });
    }

    @Test
    void aPlaceLiesInTheCountyAndHasANameOfItsOwn() {
        Refused.by(
                PlaceRule.OUTSIDE_COUNTY, () -> add(form("外县 " + own, "Elsewhere " + own, new GeoPoint(110.5, 30.5))));
        add(form("重名 " + own, "Twice " + own, LONELY));
        Refused.by(PlaceRule.NAME_TAKEN, () -> add(form("重名 " + own, "Twice " + own, LONELY)));
        assertThat(Refused.asMalformed(() -> add(form(" ", "Nameless", LONELY))))
                .containsExactly("{map.input.name.required}");
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefusedAndWhatIsGoneIsNotFound() {
        var id = add(form("改 " + own, "Change " + own, LONELY));
        var first = PlaceForm.of(As.person(EDITOR, () -> desk().get(id)));
        var second = PlaceForm.of(As.person(EDITOR, () -> desk().get(id)));
        first.setPhone("0600-882 9999");
        As.person(EDITOR, () -> desk().change(first));
        Refused.by(PlaceRule.CHANGED_MEANWHILE, () -> As.person(EDITOR, () -> desk().change(second)));
        assertThat(map().place(id).phone()).isEqualTo("0600-882 9999");
        As.person(EDITOR, () -> desk().close(id));
        Refused.asUnknown(() -> map().place(id));
        assertThat(found(own)).isEmpty();
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = 'map.close' and object = ? and outcome = 'SUCCESS'",
                        id.auditName()))
                .isEqualTo(1);
    }

    @Test
    void aFileIsTakenAsAWholeOrNotAtAll() {
        var good = "school,好 " + own + ",Good " + own + ",路 1 号,education,107.33,30.47,\n";
        var bad = "castle,坏 " + own + ",Bad " + own + ",路 2 号,nobody,107.33,abc,\n";
        var faults = As.person(EDITOR, () -> desk().take(HEADING + good + bad + good))
                .faults();
        assertThat(faults)
                .extracting(Fault::line, Fault::column, Fault::words)
                .containsExactly(
                        tuple(3, "kind", "map.input.kind.required"),
                        tuple(3, "latitude", "map.input.point.required"),
                        tuple(3, "unit", "map.input.unit.required"),
                        tuple(4, null, "PlaceRule.NAME_TAKEN"));
        assertThat(found(own)).isEmpty();
        assertThat(As.person(EDITOR, () -> desk().take(HEADING + good)).taken()).isEqualTo(1);
        assertThat(found(own)).hasSize(1);
    }

    @Test
    void aPlaceIsFoundInTheSearchByNamePinyinInitialsAndKindAsLongAsItIsOpen() {
        var id = add(form("榆钱坡观星台 " + own, "Elm Slope Observatory " + own, LONELY));
        assertThat(searched("榆钱坡观星台", "zh")).contains("/map/place?id=" + id);
        assertThat(searched("yuqianpo", "zh")).contains("/map/place?id=" + id);
        assertThat(searched("yqpgxt", "zh")).contains("/map/place?id=" + id);
        assertThat(searched("观星 学校", "zh")).contains("/map/place?id=" + id);
        assertThat(searched("Elm Slope Observatory", "en")).contains("/map/place?id=" + id);
        var changed = PlaceForm.of(As.person(EDITOR, () -> desk().get(id)));
        changed.setNameZh("柳树湾观星台 " + own);
        As.person(EDITOR, () -> desk().change(changed));
        assertThat(searched("榆钱坡观星台", "zh")).doesNotContain("/map/place?id=" + id);
        assertThat(searched("柳树湾", "zh")).contains("/map/place?id=" + id);
        As.person(EDITOR, () -> desk().close(id));
        assertThat(searched("柳树湾", "zh")).doesNotContain("/map/place?id=" + id);
    }

    @Test
    void placesThatWereThereBeforeAreFoundTooByTheirAddress() {
        Time.await(() -> Rows.count("select count(*) from search_document where source = 'places' and gone = false")
                >= 2 * Rows.count("select count(*) from map_place where open = true"));
        assertThat(searched("清水路 16 号", "zh"))
                .anyMatch(address -> address.startsWith("/map/place?id=")
                        && map().place(new PlaceId(Long.parseLong(address.substring("/map/place?id=".length()))))
                                .address()
                                .zh()
                                .contains("清水路 16 号"));
    }

    @Test
    void nobodyElseKeepsPlaces() {
        var told = form("外人 " + own, "Stranger " + own, LONELY);
        Refused.forLackOfRight(() -> As.person(STRANGER, () -> desk().add(told)));
        Refused.forLackOfRight(() -> As.person(STRANGER, () -> desk().take(HEADING)));
        Refused.forLackOfRight(() -> desk().all(ALL, null, new Page.Request(0, 1)));
    }

    /** Addresses of the first results. */
    private static List<String> searched(String text, String language) {
        var query = new SearchQuery(text, ResultKind.PLACE, null, null, null, language, SearchOrder.RELEVANCE);
        return Beans.of(Finding.class).find(query, new Page.Request(0, 20)).hits().rows().stream()
                .map(Hit::address)
                .toList();
    }

    private static CountyMap map() {
        return Beans.of(CountyMap.class);
    }

    private static PlaceDesk desk() {
        return Beans.of(PlaceDesk.class);
    }

    private static List<PlaceView> found(String text) {
        return map().places(ALL, text, new Page.Request(0, 20)).rows();
    }

    private static PlaceId add(PlaceForm form) {
        return As.person(EDITOR, () -> desk().add(form));
    }

    private static void stop(String name, GeoPoint at, String line) {
        var form = form(name, name, at);
        form.setKind(PlaceKind.BUS_STOP);
        form.setBusLines(line);
        add(form);
    }

    private static PlaceForm form(String zh, String en, GeoPoint at) {
        var form = new PlaceForm();
        form.setKind(PlaceKind.SCHOOL);
        form.setNameZh(zh);
        form.setNameEn(en);
        form.setAddressZh("山上");
        form.setUnit(Beans.of(Directory.class).unit("education").orElseThrow().id());
        form.setLongitude(at.longitude());
        form.setLatitude(at.latitude());
        return form;
    }
}
