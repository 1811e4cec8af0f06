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

    /** Until its successor is in force it holds, whenever the successor was published. */
    @Test
    void whatIsAmendedHoldsUntilTheDayOfItsSuccessor() {
        var older = of(Validity.IN_FORCE, FIRST).amended(FIRST.plusYears(1));
        assertThat(older.validityOn(FIRST.minusDays(1))).isEqualTo(Validity.NOT_YET);
        assertThat(older.validityOn(FIRST.plusYears(1).minusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(older.validityOn(FIRST.plusYears(1))).isEqualTo(Validity.AMENDED);
        assertThat(of(Validity.IN_FORCE, FIRST).amended(null).validityOn(FIRST)).isEqualTo(Validity.AMENDED);
    }

    /** Normative documents are made for some years 有效期. */
    @Test
    void whatIsMadeForSomeYearsEndsWithThem() {
        var document = new RegulationFacts(null, "清溪县人民政府", FIRST, FIRST, FIRST.plusYears(5), Validity.IN_FORCE, null);
        assertThat(document.validityOn(FIRST.plusYears(5).minusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(document.validityOn(FIRST.plusYears(5))).isEqualTo(Validity.REPEALED);
    }

    private static RegulationFacts of(Validity said, LocalDate effective) {
        return new RegulationFacts(null, "全国人大常委会", FIRST.minusMonths(2), effective, null, said, null);
    }
}
