package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.publicservice.hall.OpenHours;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;

/** The halls of the demo county: the county's own, and that of a township. */
@ApplicationScoped
public class DemoHalls {

    private static final String FOLDER = "/db/demo/hall/";
    private static final OpenHours HOURS =
            new OpenHours(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 0));

    @Inject
    Halls halls;

    void open(Map<String, Unit> units) {
        var byCode = new HashMap<String, Hall>();
        CsvFile.rows(FOLDER + "halls.csv").forEach(row -> {
            var unit = units.get(row.get("unit"));
            var name = new Bilingual(row.get("name_zh"), row.get("name_en"));
            var address = new Bilingual(row.get("address_zh"), row.get("address_en"));
            byCode.put(row.get("code"), halls.add(new Hall(row.get("code"), unit.id(), name, address, HOURS)));
        });
        var lines = new HashMap<String, Line>();
        CsvFile.rows(FOLDER + "lines.csv")
                .forEach(row -> lines.put(
                        row.get("hall") + row.get("prefix"),
                        halls.add(new Line(
                                byCode.get(row.get("hall")),
                                row.get("prefix"),
                                new Bilingual(row.get("name_zh"), row.get("name_en")),
                                Integer.parseInt(row.get("slot_minutes")),
                                Integer.parseInt(row.get("places"))))));
        CsvFile.rows(FOLDER + "counters.csv").forEach(row -> {
            var unit = units.get(row.get("unit")).id();
            var served = Arrays.stream(row.get("lines").split("\\|"))
                    .map(prefix -> lines.get(row.get("hall") + prefix).id())
                    .collect(Collectors.toSet());
            var name = new Bilingual(row.get("name_zh"), row.get("name_en"));
            halls.add(
                    new Counter(byCode.get(row.get("hall")), Integer.parseInt(row.get("number")), unit, name, served));
        });
    }
}
