package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** What programs find: units are told by name, and results are narrowed by their number. */
class SearchApiIT {

    private static final String NOTICES = "/api/search?q=" + URLEncoder.encode("通知", StandardCharsets.UTF_8);

    private final Rest nobody = new Rest(LiveServer.shared().url(""), null);

    @Test
    void countsByUnitNamesItAndNarrowsByIt() throws IOException {
        var all = RestBodies.good(nobody.get(NOTICES));
        var units = all.at("/facets/units");
        assertThat(units)
                .hasSizeGreaterThan(1)
                .allMatch(each -> !each.get("name").asText().isBlank());
        var one = units.get(1);
        var narrowed =
                RestBodies.good(nobody.get(NOTICES + "&unit=" + one.get("unit").asText()));
        assertThat(narrowed.at("/hits/total").asLong())
                .isEqualTo(one.get("count").asLong());
        assertThat(narrowed.at("/hits/rows")).isNotEmpty().allMatch(hit -> hit.get("unitName")
                .asText()
                .equals(one.get("name").asText()));
        assertThat(narrowed.at("/facets/units")).hasSameSizeAs(units);
        var english = RestBodies.good(nobody.get("/api/search?q=notice&language=en"));
        assertThat(english.at("/facets/units"))
                .allMatch(each -> each.get("name").asText().chars().allMatch(letter -> letter < 0x3000));
    }

    /** Versions of a document have the same title: whether one holds today tells them apart. */
    @Test
    void tellsWhetherADocumentHolds() throws IOException {
        var documents = RestBodies.good(nobody.get("/api/search?section="
                + URLEncoder.encode("规范性文件", StandardCharsets.UTF_8) + "&q="
                + URLEncoder.encode("管理办法", StandardCharsets.UTF_8)));
        assertThat(documents.at("/hits/rows"))
                .isNotEmpty()
                .allMatch(hit -> hit.get("validity").asText().matches("IN_FORCE|AMENDED|REPEALED|NOT_YET"));
        assertThat(RestBodies.good(nobody.get(NOTICES + "&kind=MATTER")).at("/hits/rows"))
                .allMatch(hit -> hit.get("validity").isNull());
    }

    @Test
    void tellsHowMuchThereIsWhereAPageIsNotThere() throws IOException {
        var far = RestBodies.good(nobody.get(NOTICES + "&page=10000"));
        assertThat(far.at("/hits/rows")).isEmpty();
        assertThat(far.at("/hits/total").asLong()).isPositive();
    }
}
