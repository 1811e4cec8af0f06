package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.KnownYear;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.WorktimeRule;
import org.zhengtong.platform.support.worktime.YearImported;
import org.zhengtong.platform.support.worktime.boundary.HolidayImport;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.TimelineEntry;

/** The calendar that counts every deadline: the check values of its rule, and the import of a year that was missing. */
public class WorktimeIT extends InServer {

    private static final String PAPER = "https://example.org/notice";

    @Test
    void countsTheCheckValues() {
        assertThat(due("2026-02-10", 5)).isEqualTo("2026-02-24");
        assertThat(due("2026-02-10", 20)).isEqualTo("2026-03-16");
        assertThat(due("2026-09-24", 5)).isEqualTo("2026-10-09");
        assertThat(due("2026-09-24", 20)).isEqualTo("2026-10-29");
        assertThat(due("2026-04-30", 5)).isEqualTo("2026-05-11");
        assertThat(calendar().knownYears())
                .filteredOn(year -> year.year() == 2026)
                .extracting(KnownYear::workingDays)
                .containsExactly(248);
        assertThat(Stream.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"))
                .allMatch(day -> calendar().isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void takesAPauseOutOfTheCount() {
        var pause = new Pause(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18), "现场核查");
        var deadline = calendar().deadline(LocalDate.of(2026, 11, 9), TimeLimit.working(12), List.of(), List.of(pause));
        assertThat(deadline.due()).isEqualTo("2026-11-30");
        assertThat(deadline.explanation()).hasSizeGreaterThan(3);
    }

    @Test
    void warnsOfTheNextYearFromNovemberOn() {
        Time.at(LocalDate.of(2026, 10, 31));
        assertThat(calendar().missingYears()).isEmpty();
        Time.at(LocalDate.of(2026, 11, 1));
        assertThat(calendar().missingYears()).containsExactly(2027);
        Time.at(LocalDate.of(2027, 1, 1));
        assertThat(calendar().missingYears()).containsExactly(2027);
        assertThat(deadline("2026-12-28", 5).estimated()).isTrue();
        assertThat(deadline("2026-12-21", 5).estimated()).isFalse();
    }

    @Test
    void anImportedYearIsKnownWithItsSourceAndCountsCasesAnew() {
        var year = unknownYear();
        Time.at(LocalDate.of(year, 1, 2));
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        assertThat(Filed.progress(receipt).deadline().estimated()).isTrue();
        assertThat(Filed.progress(receipt).deadline().due()).isBefore(LocalDate.of(year, 1, 20));

        importYear(file(year, 3, 20));
        assertThat(calendar().missingYears()).isEmpty();
        assertThat(calendar().knownYears())
                .filteredOn(each -> each.year() == year)
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.source()).isEqualTo(PAPER);
                    assertThat(known.importedBy())
                            .isEqualTo(As.person(Citizens.ADMINISTRATOR, () -> Beans.of(Caller.class)
                                    .required()));
                    assertThat(known.daysOff()).isEqualTo(18);
                });
        Time.await(() -> Desk.open(Desk.MARKET_CLERK, receipt.number()).timeline().stream()
                .map(TimelineEntry::kind)
                .anyMatch(EventKind.DEADLINE_RECOMPUTED::equals));
        assertThat(Filed.progress(receipt).deadline().estimated()).isFalse();
        assertThat(Filed.progress(receipt).deadline().due()).isAfter(LocalDate.of(year, 1, 20));
        assertThat(Desk.mine(Desk.MARKET_HEAD, receipt.number()).dueOn())
                .isEqualTo(Filed.progress(receipt).deadline().due());
    }

    @Test
    void aYearImportedAgainTellsWhatIsCountedDifferentlyNow() {
        var year = unknownYear();
        importYear(file(year, 3, 20));
        assertThat(importYear(file(year, 3, 20)).changesAnything()).isFalse();
        var changed = importYear(file(year, 3, 27));
        assertThat(changed.from()).isAfter(LocalDate.of(year, 1, 20));
        assertThat(changed.to()).isBetween(changed.from(), LocalDate.of(year, 1, 27));
    }

    @Test
    void aBadFileLeavesTheYearAsItWas() {
        var year = unknownYear();
        importYear(file(year, 3, 20));
        refuses(WorktimeRule.TOO_FEW_DAYS_OFF, file(year, 3, 6));
        refuses(WorktimeRule.DAY_TWICE, file(year, 3, 20).replace("-01-04", "-01-05"));
        refuses(WorktimeRule.NOT_A_YEAR_FILE, "{");
        refuses(WorktimeRule.NOT_YET_ANNOUNCED, "{\"year\": %d, \"papers\": [], \"days\": []}".formatted(year + 1));
        assertThat(calendar().specialDays(year)).hasSize(18);
        assertThat(calendar().knows(year + 1)).isFalse();
    }

    private static void refuses(WorktimeRule rule, String file) {
        Refused.by(rule, () -> importYear(file));
    }

    private static YearImported importYear(String file) {
        return As.person(
                Citizens.ADMINISTRATOR, () -> Beans.of(HolidayImport.class).importYear(file));
    }

    /** A year far ahead that no other test has imported. */
    private static int unknownYear() {
        return IntStream.range(2031, 2090)
                .filter(year -> !calendar().knows(year))
                .findFirst()
                .orElseThrow();
    }

    private static String file(int year, int firstOff, int lastOff) {
        var days = IntStream.rangeClosed(firstOff, lastOff)
                .mapToObj(
                        day -> "{\"name\": \"春节\", \"date\": \"%d-01-%02d\", \"isOffDay\": true}".formatted(year, day))
                .collect(Collectors.joining(","));
        return "{\"year\": %d, \"papers\": [\"%s\"], \"days\": [%s]}".formatted(year, PAPER, days);
    }

    private static LocalDate due(String start, int days) {
        return deadline(start, days).due();
    }

    private static Deadline deadline(String start, int days) {
        return calendar().deadline(LocalDate.parse(start), TimeLimit.working(days));
    }

    private static WorkCalendar calendar() {
        return Beans.of(WorkCalendar.class);
    }
}
