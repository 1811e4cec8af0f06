package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A place is put on the map, found there, and reached. */
class MapJourneyIT extends InBrowser {

    private static final String EDITOR = "ming.shuqi";
    private static final String HEADING = "kind,name_zh,name_en,address_zh,unit,longitude,latitude\n";

    private final String name = "便民书屋 " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void fromTheEditorsFormToTheWayThere() {
        signInAsStaff(EDITOR);
        open("/intranet/map/edit");
        page.locator("#kind").selectOption("SERVICE_POINT");
        page.locator("#nameZh").fill(name);
        page.locator("#nameEn").fill("Reading Room");
        page.locator("#addressZh").fill("清源县青石镇文昌街 3 号");
        page.locator("#unit").selectOption(page.locator("#unit option").nth(2).getAttribute("value"));
        page.locator("#longitude").fill("110.5");
        page.locator("#latitude").fill("30.56");
        follow(page.locator("#save"));
        assertThat(page.locator("#longitude-error")).containsText(said("PlaceRule.OUTSIDE_COUNTY"));
        looksWell("map-edit");
        page.locator("#longitude").fill("107.64");
        follow(page.locator("#save"));
        assertThat(page.locator(".note.good")).containsText(name);
        looksWell("map-places");
        visit("/map/?q=" + name.substring(5));
        assertThat(page.locator(".map-list ol li:has(.no)")).hasCount(1);
        assertThat(page.locator(".pins a")).hasCount(1);
        follow(page.locator(".map-list a").first());
        assertThat(page.locator("h1")).hasText(name);
        page.locator("#from").fill("青石镇卫生院");
        follow(page.locator(".map-way button"));
        assertThat(page.locator(".map-steps li").first()).containsText("青石镇卫生院");
        looksWell("map-place");
    }

    @Test
    void theMapIsMovedAndItsLayersChosenByLinksAlone() {
        visit("/map/");
        var all = page.locator(".dots a").count();
        follow(page.locator(".map-layers a.school"));
        assertThat(page.locator(".dots a").count()).isLessThan(all).isPositive();
        assertThat(page.locator(".dots circle:not(.school)")).hasCount(0);
        var scale = page.locator(".scale text").textContent();
        follow(page.locator(".map-move a:has-text('" + said("map_index.nearer") + "')"));
        follow(page.locator(".map-move a:has-text('" + said("map_index.nearer") + "')"));
        assertThat(page.locator(".scale text").textContent()).isNotEqualTo(scale);
        var path = page.locator(".outline path").getAttribute("d");
        follow(page.locator(".map-move a:has-text('" + said("map_index.east") + "')"));
        assertThat(page.locator(".outline path").getAttribute("d")).isNotEqualTo(path);
        follow(page.locator(".map-move a:has-text('" + said("map_index.whole") + "')"));
        assertThat(page.locator(".scale text")).hasText(scale);
    }

    @Test
    void aFileWithFaultsSaysInWhichLine() {
        signInAsStaff(EDITOR);
        open("/intranet/map/import");
        page.locator("#text").fill(HEADING + "castle," + name + ",Castle,山上,education,107.5,30.5\n");
        follow(page.locator("#take"));
        assertThat(page.locator("table tbody tr")).hasCount(1);
        assertThat(page.locator("table tbody tr")).containsText(said("map.input.kind.required"));
        looksWell("map-import");
        page.locator("#text").fill(HEADING + "scenic," + name + ",Castle,山上,education,107.5,30.5\n");
        follow(page.locator("#take"));
        assertThat(page.locator(".note.good")).containsText("1");
    }
}
