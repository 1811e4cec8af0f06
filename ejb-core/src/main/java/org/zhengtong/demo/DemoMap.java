package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.control.Places;
import org.zhengtong.portal.map.control.Shapes;
import org.zhengtong.portal.map.entity.Place;
import org.zhengtong.portal.map.entity.Shape;

/** The invented county on the map: its outline, twelve townships, three rivers, six roads and what lies along them. */
@ApplicationScoped
public class DemoMap {

    private static final String FOLDER = "/db/demo/map/";

    @Inject
    Shapes shapes;

    @Inject
    Places places;

    void lay(Map<String, Unit> units) {
        CsvFile.rows(FOLDER + "shapes.csv")
                .forEach(row -> shapes.add(new Shape(shape(row), Integer.parseInt(row.get("sort_order")))));
        CsvFile.rows(FOLDER + "places.csv")
                .forEach(row -> places.add(
                        new Place(place(row, units.get(row.get("unit")).id()))));
    }

    private static MapShape shape(Map<String, String> row) {
        return new MapShape(
                ShapeKind.valueOf(row.get("kind")),
                row.get("code"),
                new Bilingual(row.get("name_zh"), row.get("name_en")),
                Shape.pointsOf(row.get("points")));
    }

    private static PlaceForm place(Map<String, String> row, long unit) {
        var form = new PlaceForm();
        form.setKind(PlaceKind.valueOf(row.get("kind")));
        form.setNameZh(row.get("name_zh"));
        form.setNameEn(row.get("name_en"));
        form.setAddressZh(row.get("address_zh"));
        form.setAddressEn(row.get("address_en"));
        form.setPhone(row.get("phone"));
        form.setHoursZh(row.get("hours_zh"));
        form.setHoursEn(row.get("hours_en"));
        form.setUnit(unit);
        form.setLongitude(Double.valueOf(row.get("longitude")));
        form.setLatitude(Double.valueOf(row.get("latitude")));
        form.setBusLines(
                row.get("bus_lines") == null ? null : row.get("bus_lines").replace('|', ' '));
        return form;
    }
}
