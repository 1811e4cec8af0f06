package org.zhengtong.portal.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProcurementKind;
import org.zhengtong.portal.content.ProcurementState;
import org.zhengtong.portal.content.control.EmptyFacts;

class FactsConverterTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 3, 20);

    private final FactsConverter converter = new FactsConverter();

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void keepsTheFactsOfEachKind(ColumnKind kind) {
        var facts = EmptyFacts.of(kind);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts)
                .isInstanceOf(kind.facts());
    }

    @Test
    void keepsDaysAndMoney() {
        var facts = tender();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }

    @Test
    void tellsWhereAPurchaseStandsOnADay() {
        assertThat(tender().stateOn(OPENS.minusDays(1))).isEqualTo(ProcurementState.PLANNED);
        assertThat(tender().stateOn(CLOSES)).isEqualTo(ProcurementState.OPEN);
        assertThat(tender().stateOn(CLOSES.plusDays(1))).isEqualTo(ProcurementState.EVALUATING);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(tender().missing()).isEmpty();
        assertThat(EmptyFacts.of(ColumnKind.TALENT).missing())
                .containsExactly("employer", "position", "places", "closes");
    }

    private static ProcurementFacts tender() {
        return new ProcurementFacts(
                ProcurementKind.TENDER, "QY-1", "县教育局", 12_000_000L, OPENS, CLOSES, null, null, false);
    }
}
