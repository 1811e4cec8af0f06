package org.zhengtong.portal.weather.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.WarningColour;
import org.zhengtong.portal.weather.WarningKind;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WeatherRule;

class WarningTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(1));
    private static final AccountId FORECASTER = new AccountId(7L);

    @Test
    void isInForceUntilItsEnd() {
        var warning = issued(WarningKind.COLD_WAVE, WarningColour.BLUE, END);
        assertThat(warning.isInForce(NOW)).isTrue();
        assertThat(warning.isInForce(END.minusSeconds(1))).isTrue();
        assertThat(warning.isInForce(END)).isFalse();
    }

    @Test
    void isLiftedOnceWithAReason() {
        var warning = issued(WarningKind.FOG, WarningColour.YELLOW, END);
        refused(WeatherRule.REASON_REQUIRED, () -> warning.lift(" ", FORECASTER, NOW));
        warning.lift("雾已消散", FORECASTER, NOW.plusSeconds(60));
        assertThat(warning.isInForce(NOW.plusSeconds(61))).isFalse();
        assertThat(warning.view(NOW.plusSeconds(61)).over()).isEqualTo(NOW.plusSeconds(60));
        refused(WeatherRule.WARNING_OVER, () -> warning.lift("再次", FORECASTER, NOW.plusSeconds(62)));
    }

    @Test
    void hasOnlyTheColoursOfItsKind() {
        refused(WeatherRule.COLOUR_UNKNOWN_TO_KIND, () -> issued(WarningKind.DROUGHT, WarningColour.BLUE, END));
        refused(WeatherRule.COLOUR_UNKNOWN_TO_KIND, () -> issued(WarningKind.FROST, WarningColour.RED, END));
        assertThat(issued(WarningKind.TYPHOON, WarningColour.RED, END).isInForce(NOW))
                .isTrue();
    }

    @Test
    void endsAfterItBeginsAndWithinAWeek() {
        refused(WeatherRule.ENDS_BEFORE_IT_BEGINS, () -> issued(WarningKind.GALE, WarningColour.BLUE, NOW));
        refused(
                WeatherRule.LASTS_TOO_LONG,
                () -> issued(WarningKind.GALE, WarningColour.BLUE, NOW.plus(Duration.ofDays(8))));
    }

    private static Warning issued(WarningKind kind, WarningColour colour, Instant end) {
        var told = new IssueWarning();
        told.setKind(kind);
        told.setColour(colour);
        told.setTextZh("预警内容");
        told.setGuidanceZh("请防范");
        return new Warning(new WarningNumber("YJ20261126-01"), 1, told, end, FORECASTER, NOW);
    }

    private static void refused(WeatherRule rule, Runnable call) {
        assertThat(catchThrowableOfType(RuleViolation.class, call::run).rule()).isEqualTo(rule);
    }
}
