package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.support.worktime.WorktimeRule;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** Deadlines over the public interface; the values are worked out by hand from the notices of the State Council. */
class DeadlinesApiIT {

    private final Rest nobody = new Rest(LiveServer.shared().url(""), null);

    @ParameterizedTest
    @CsvSource({
        "start=2026-02-10&days=5, 2026-02-24",
        "start=2026-02-10&days=20, 2026-03-16",
        "start=2026-09-24&days=5, 2026-10-09",
        "start=2026-09-24&days=20, 2026-10-29",
        "start=2026-04-30&days=5, 2026-05-11",
        "start=2026-11-09&days=12&pause=2026-11-16/2026-11-18, 2026-11-30",
        "start=2026-11-09&days=12&pause=2026-11-16/2026-11-17&pause=2026-11-17/2026-11-18, 2026-11-30",
        "start=2026-11-09&days=10&extension=2&pause=2026-11-16/2026-11-18, 2026-11-30",
        "start=2026-11-19&days=3&count=CALENDAR, 2026-11-23",
        "start=2026-11-09&days=0, 2026-11-09"
    })
    void countsAsTheLawDoes(String query, String due) throws IOException {
        assertThat(deadline(query).get("due").asText()).isEqualTo(due);
    }

    @Test
    void explainsEveryDay() throws IOException {
        var deadline = deadline("start=2026-09-24&days=5");

        assertThat(days(deadline, "START")).containsExactly("2026-09-24");
        assertThat(days(deadline, "COUNTED"))
                .containsExactly("2026-09-28", "2026-09-29", "2026-09-30", "2026-10-08", "2026-10-09");
        assertThat(days(deadline, "HOLIDAY")).contains("2026-10-01", "2026-10-07");
        assertThat(deadline.get("days").size())
                .isEqualTo(LocalDate.of(2026, 9, 24)
                                .datesUntil(LocalDate.of(2026, 10, 9))
                                .count()
                        + 1);
    }

    @Test
    void keepsADeadlineOpenWhileAPauseLasts() throws IOException {
        var deadline = deadline("start=2026-11-09&days=12&pause=2026-11-16");

        assertThat(deadline.at("/pauses/0/from").asText()).isEqualTo("2026-11-16");
        assertThat(deadline.at("/pauses/0").has("to")).isFalse();
    }

    @Test
    void marksAYearWithoutDataAsAnEstimate() throws IOException {
        var deadline = deadline("start=2031-03-03&days=5");

        assertThat(deadline.get("due").asText()).isEqualTo("2031-03-10");
        assertThat(deadline.get("days"))
                .filteredOn(day -> !day.get("kind").asText().equals("START"))
                .isNotEmpty()
                .allMatch(day -> day.get("estimated").asBoolean());
    }

    @Test
    void refusesAPauseThatEndsBeforeItBegins() throws IOException {
        var refused = nobody.get("/api/deadlines?start=2026-11-09&days=5&pause=2026-11-18/2026-11-16");

        Problems.isRule(refused, 422, WorktimeRule.PAUSE_ENDS_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "days=5",
                "start=2026-02-30&days=5",
                "start=2026-11-09&days=-1",
                "start=2026-11-09&days=1001",
                "start=2026-11-09&days=many",
                "start=2026-11-09&days=5&count=LUNAR",
                "start=2026-11-09&days=5&pause=tomorrow"
            })
    void refusesWhatItCannotCount(String query) throws IOException {
        Problems.isProblem(nobody.get("/api/deadlines?" + query), 400, "bad-request");
    }

    private JsonNode deadline(String query) throws IOException {
        return RestBodies.good(nobody.get("/api/deadlines?" + query));
    }

    private static List<String> days(JsonNode deadline, String kind) {
        return StreamSupport.stream(deadline.get("days").spliterator(), false)
                .filter(day -> day.get("kind").asText().equals(kind))
                .map(day -> day.get("date").asText())
                .toList();
    }
}
