package org.zhengtong.portal.weather.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WindDirection;

class FeedDocumentTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String OBSERVATION =
            "{\"observation\": {\"observedAt\": \"2026-11-26T06:00:00Z\", \"sky\": \"07\","
                    + " \"temperature\": 8.3, \"windDirection\": \"NORTH_EAST\", \"windForce\": 2, \"humidity\": 88, \"rain\": 1.2,"
                    + " \"airIndex\": 38, \"remark\": \"<script>alert(1)</script>\"}}";
    private static final String DAY =
            "{\"day\": \"2026-11-27\", \"skyByDay\": \"01\", \"skyByNight\": \"02\", \"low\": 2,"
                    + " \"high\": 9, \"windDirection\": \"NORTH\", \"windForce\": 3}";

    @Test
    void understandsAReadingInTheTimeOfTheCounty() throws FeedBroken {
        var told = FeedDocument.parse(OBSERVATION, ZONE).observation();
        assertThat(told.getDay()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(told.getTime()).isEqualTo(LocalTime.of(14, 0));
        assertThat(told.getSky()).isEqualTo(SkyCondition.LIGHT_RAIN);
        assertThat(told.getTemperature()).isEqualByComparingTo("8.3");
        assertThat(told.getWindDirection()).isEqualTo(WindDirection.NORTH_EAST);
        assertThat(told.getAirIndex()).isEqualTo(38);
    }

    @Test
    void understandsTheDaysAhead() throws FeedBroken {
        var read = FeedDocument.parse("{\"forecast\": [" + DAY + "]}", ZONE);
        assertThat(read.observation()).isNull();
        assertThat(read.forecast()).singleElement().satisfies(day -> {
            assertThat(day.getDay()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(day.getSkyByNight()).isEqualTo(SkyCondition.OVERCAST);
            assertThat(day.getHigh()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"07\" | \"99\"",
                "8.3 | 83",
                "8.3 | \"8.3\"",
                "8.3 | 1e999999",
                "NORTH_EAST | UP",
                "\"windForce\": 2 | \"windForce\": 18",
                "\"humidity\": 88 | \"humidity\": -1",
                "T06:00:00Z | T06:00:00",
                "2026-11-26 | 2026-02-30"
            })
    void takesNothingThatIsNoReading(String part, String instead) {
        assertThat(OBSERVATION).contains(part);
        isNotUnderstood(OBSERVATION.replace(part, instead));
    }

    @Test
    void takesNoForecastWithoutEndOrUpsideDown() {
        isNotUnderstood("{\"forecast\": [" + String.join(",", Collections.nCopies(6, DAY)) + "]}");
        isNotUnderstood("{\"forecast\": [" + DAY.replace("\"low\": 2", "\"low\": 12") + "]}");
        isNotUnderstood("<html>sorry</html>");
        isNotUnderstood("[".repeat(100_000));
    }

    private static void isNotUnderstood(String text) {
        assertThat(catchThrowableOfType(FeedBroken.class, () -> FeedDocument.parse(text, ZONE))
                        .fault())
                .isEqualTo(FeedFault.NOT_UNDERSTOOD);
    }
}
