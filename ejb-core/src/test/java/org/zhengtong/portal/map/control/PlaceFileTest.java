package org.zhengtong.portal.map.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.map.PlaceRule;

class PlaceFileTest {

    private static final String HEADING = "kind,name_zh,name_en,address_zh,unit,longitude,latitude\n";

    @Test
    void readsRowsByTheNamesOfColumns() {
        var rows = PlaceFile.rows(HEADING + "school,小学,\"School, Primary\",路 1 号,education,107.5,30.5\n");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("name_en", "School, Primary").containsEntry("longitude", "107.5");
        });
    }

    @Test
    void takesNoMoreRowsThanAPersonPutsTogether() {
        var row = "school,小学,School,路 1 号,education,107.5,30.5\n";
        refused(PlaceRule.FILE_TOO_LONG, HEADING + row.repeat(PlaceFile.MOST_ROWS + 1));
        assertThat(PlaceFile.rows(HEADING + row.repeat(PlaceFile.MOST_ROWS))).hasSize(PlaceFile.MOST_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind,name_zh\nschool,小学\n", "PK\u0003\u0004 nothing of the kind", "<html></html>"})
    void takesNothingElse(String text) {
        refused(PlaceRule.NOT_A_PLACE_FILE, text);
    }

    @Test
    void takesNoRowWithMoreCellsThanTheHeadingHas() {
        refused(PlaceRule.NOT_A_PLACE_FILE, HEADING + "school,小学,School,路 1 号,education,107.5,30.5,more,and more\n");
    }

    private static void refused(PlaceRule rule, String text) {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> PlaceFile.rows(text))
                        .rule())
                .isEqualTo(rule);
    }
}
