package org.zhengtong.web.tags;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.DayKind;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.DeadlineDay;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * A deadline as the deadline card and the ruler show it: the lines of its calculation and its days all come from the same
 * {@link Deadline}, nothing is counted here a second time.
 */
public class DeadlineView {

    private static final int MOST_WEEKS = 9;

    /**
     * A line of the calculation.
     *
     * @param note why; null if there is nothing to say
     * @param reason in the words of whoever decided it; null for none
     */
    public record Line(String label, String note, String reason, String value) {}

    /** A cell of the calendar. @param kind its look in the theme */
    public record Cell(LocalDate date, String number, String kind, String word) {}

    private final Deadline deadline;
    private final LocalDate today;
    private final Words words;

    DeadlineView(Deadline deadline, LocalDate today, Words words) {
        this.deadline = deadline;
        this.today = today;
        this.words = words;
    }

    public Light getLight() {
        return Light.of(deadline, today, words);
    }

    public LocalDate getDue() {
        return deadline.due();
    }

    public boolean isHeld() {
        return deadline.due() == null;
    }

    public boolean isOver() {
        return deadline.isOverdue(today);
    }

    public boolean isEstimated() {
        return deadline.estimated();
    }

    public int getLeft() {
        return deadline.leftAfter(today);
    }

    public int getUsed() {
        return Math.min(deadline.allowed(), deadline.usedBy(today));
    }

    public long getPaused() {
        return deadline.skipped(DayKind.PAUSED);
    }

    /** The unit that days are counted in, in words. */
    public String getUnit() {
        return words.of(deadline.limit().count());
    }

    /** Start, limit, extensions, and what was left out, in the order in which one would reckon. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        lines.add(line("start", words.text("kit.deadline.start.note"), shortDate(deadline.start())));
        lines.add(line(
                "limit", said(deadline.limit().basis()), days(deadline.limit().days())));
        for (var extension : deadline.extensions()) {
            lines.add(new Line(
                    words.get("kit.deadline.extension"),
                    said(extension.basis()),
                    extension.reason(),
                    "+" + days(extension.days())));
        }
        left(DayKind.WEEKEND, "weekend", lines);
        left(DayKind.HOLIDAY, "holiday", lines);
        for (var pause : deadline.pauses()) {
            long paused = deadline.days().stream()
                    .filter(day -> day.kind() == DayKind.PAUSED && pause.covers(day.date()))
                    .count();
            lines.add(new Line(
                    words.get("kit.deadline.pause"),
                    null,
                    pause.reason(),
                    pause.lasts() ? words.get("kit.deadline.pause.open") : days(paused)));
        }
        return lines;
    }

    private void left(DayKind kind, String key, List<Line> lines) {
        long days = deadline.skipped(kind);
        if (days > 0) {
            lines.add(line(key, null, words.text("kit.deadline.days", days)));
        }
    }

    private Line line(String key, String note, String value) {
        return new Line(words.get("kit.deadline." + key), note, null, value);
    }

    private String days(long days) {
        return words.text(
                deadline.limit().count() == DayCount.WORKING ? "kit.deadline.days.working" : "kit.deadline.days", days);
    }

    private String said(Bilingual basis) {
        return basis == null ? null : words.of(basis);
    }

    private String shortDate(LocalDate day) {
        return Dates.shortDate(day, words.tongue());
    }

    public boolean isLong() {
        return weeks().size() > MOST_WEEKS;
    }

    /** Weeks from Monday to Sunday; of a long case only those that matter now: the first, those around today, the last. */
    public List<List<Cell>> getWeeks() {
        var weeks = weeks();
        if (weeks.size() <= MOST_WEEKS) {
            return weeks;
        }
        int now = Math.max(1, Math.min(weeks.size() - 4, indexOf(today)));
        var some = new ArrayList<List<Cell>>();
        some.add(weeks.get(0));
        some.addAll(weeks.subList(Math.max(1, now - 1), now + 2));
        some.add(weeks.get(weeks.size() - 1));
        return some;
    }

    private int indexOf(LocalDate day) {
        return (int) ((day.toEpochDay() - monday(deadline.start()).toEpochDay()) / 7);
    }

    private List<List<Cell>> weeks() {
        Map<LocalDate, DeadlineDay> known = new TreeMap<>();
        deadline.days().forEach(day -> known.put(day.date(), day));
        var last = deadline.days().isEmpty()
                ? deadline.start()
                : deadline.days().get(deadline.days().size() - 1).date();
        var weeks = new ArrayList<List<Cell>>();
        for (var monday = monday(deadline.start()); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<Cell>();
            for (int i = 0; i < 7; i++) {
                week.add(cell(monday.plusDays(i), known.get(monday.plusDays(i))));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Cell cell(LocalDate date, DeadlineDay day) {
        var kind = new StringBuilder(lookOf(date, day));
        if (date.equals(today)) {
            kind.append(" today");
        }
        var number = date.getDayOfMonth() == 1
                ? date.getMonthValue() + "/" + date.getDayOfMonth()
                : String.valueOf(date.getDayOfMonth());
        return new Cell(date, number, kind.toString(), date.equals(today) ? words.get("kit.today") : wordOf(date, day));
    }

    private String lookOf(LocalDate date, DeadlineDay day) {
        if (day == null) {
            return "out";
        }
        if (date.equals(deadline.due())) {
            return "dead";
        }
        return switch (day.kind()) {
            case START -> "start";
            case MOVED -> "";
            case PAUSED -> "stop";
            case WEEKEND, HOLIDAY -> "off";
            case COUNTED, MAKE_UP -> date.isAfter(today) ? "" : "past";
        };
    }

    private String wordOf(LocalDate date, DeadlineDay day) {
        if (day == null) {
            return "";
        }
        if (date.equals(deadline.due())) {
            return words.get("kit.deadline.due.short");
        }
        return day.kind().counts()
                ? words.text("kit.deadline.nth", day.ordinal())
                : words.get("kit.calendar." + day.kind());
    }

    /** The calculation in words, one sentence a line. */
    public List<String> getExplanation() {
        return deadline.explanation().stream()
                .map(line -> words.text(line.key(), line.parameters().toArray()))
                .toList();
    }

    /** Everything in one sentence, for those who can't see the drawing. */
    public String getSentence() {
        return isHeld()
                ? words.text("kit.ruler.sentence.held", deadline.start(), deadline.allowed(), getUnit(), getUsed())
                : words.text(
                        "kit.ruler.sentence",
                        deadline.start(),
                        deadline.allowed(),
                        getUnit(),
                        getUsed(),
                        deadline.due());
    }
}
