package org.zhengtong.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a rule holds on a day. */
class RegulationFactsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void nothingIsInForceBeforeItsDay() {
        assertThat(of(Validity.IN_FORCE, FIRST).validityOn(FIRST.minusDays(1))).isEqualTo(Validity.NOT_YET);
    }

    @Test
    void whatWasToComeIsInForceFromItsDayOn() {
        assertThat(of(Validity.NOT_YET, FIRST).validityOn(FIRST)).isEqualTo(Validity.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"AMENDED", "REPEALED"})
    void whatNoLongerHoldsStaysSo(Validity over) {
        assertThat(of(over, FIRST).validityOn(FIRST.minusDays(1))).isEqualTo(over);
        assertThat(of(over, FIRST).validityOn(FIRST.plusYears(1))).isEqualTo(over);
    }

    @Test
    void withoutADayItIsAsItsPublisherSaid() {
        assertThat(of(Validity.NOT_YET, null).validityOn(FIRST)).isEqualTo(Validity.NOT_YET);
        assertThat(of(null, FIRST).validityOn(FIRST)).isNull();
    }

    private static RegulationFacts of(Validity said, LocalDate effective) {
        return new RegulationFacts(null, "全国人大常委会", FIRST.minusMonths(2), effective, said, null);
    }
}
