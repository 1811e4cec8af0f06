package org.zhengtong.platform.support.worktime.control;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.WorktimeRule;

/**
 * One year's file in the shape that the open holiday-cn project made common:
 * {@code {"year": 2027, "papers": ["https://…"], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}}.
 * Other members are passed over. A file is taken whole or not at all.
 *
 * @param papers addresses of the State Council's notices
 */
public record YearFile(int year, List<String> papers, List<SpecialDay> days) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Statutory days a year from 2008 on; with the moved weekends every notice names many more (放假办法 Art. 2). */
    private static final int FEWEST_DAYS_OFF = 11;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public static YearFile read(String text) {
        var root = parse(text);
        var papers = items(root, "papers")
                .map(JsonNode::asText)
                .filter(not(String::isBlank))
                .toList();
        var days = items(root, "days").map(YearFile::day).toList();
        var file = new YearFile(root.path("year").asInt(), papers, days);
        file.check();
        return file;
    }

    public String source() {
        return String.join("\n", papers);
    }

    private static JsonNode parse(String text) {
        try {
            var root = JSON.readTree(text);
            WorktimeRule.NOT_A_YEAR_FILE.require(root != null
                    && root.path("year").isInt()
                    && root.path("days").isArray());
            return root;
        } catch (JsonProcessingException notJson) {
            throw WorktimeRule.NOT_A_YEAR_FILE.violated();
        }
    }

    private static Stream<JsonNode> items(JsonNode root, String name) {
        return StreamSupport.stream(root.path(name).spliterator(), false);
    }

    private static SpecialDay day(JsonNode node) {
        var date = node.path("date").asText();
        WorktimeRule.NOT_A_YEAR_FILE.require(node.path("isOffDay").isBoolean());
        var name = node.path("name").asText().strip();
        WorktimeRule.DAY_WITHOUT_NAME.require(!name.isEmpty(), date);
        try {
            return new SpecialDay(
                    LocalDate.parse(date), name, node.path("isOffDay").booleanValue());
        } catch (DateTimeParseException notADate) {
            throw WorktimeRule.NOT_A_YEAR_FILE.violated();
        }
    }

    private void check() {
        WorktimeRule.YEAR_OUT_OF_RANGE.require(
                year >= FIRST_YEAR && year <= LAST_YEAR, text(year), text(FIRST_YEAR), text(LAST_YEAR));
        WorktimeRule.NOT_YET_ANNOUNCED.require(!papers.isEmpty() && !days.isEmpty(), text(year));
        var seen = new HashSet<LocalDate>();
        var earliest = LocalDate.of(year - 1, Month.DECEMBER, 1);
        var latest = LocalDate.of(year, Month.DECEMBER, 31);
        for (var day : days) {
            WorktimeRule.DAY_OUTSIDE_YEAR.require(
                    !day.date().isBefore(earliest) && !day.date().isAfter(latest), day.date(), text(year));
            WorktimeRule.DAY_TWICE.require(seen.add(day.date()), day.date());
            WorktimeRule.MAKE_UP_ON_A_WORKDAY.require(day.off() || isWeekend(day.date()), day.date());
        }
        var off = (int) days.stream().filter(SpecialDay::off).count();
        WorktimeRule.TOO_FEW_DAYS_OFF.require(off >= FEWEST_DAYS_OFF, off, FEWEST_DAYS_OFF);
    }

    /** A year is no quantity: messages must not write it as 2,027. */
    private static String text(int year) {
        return String.valueOf(year);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
