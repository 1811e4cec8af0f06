package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a deadline's days into the lines that people are shown; neighbouring days of one kind make one line. */
final class Explanation {

    private final Deadline deadline;
    private final List<ExplanationLine> lines = new ArrayList<>();

    Explanation(Deadline deadline) {
        this.deadline = deadline;
    }

    List<ExplanationLine> lines() {
        tellStartAndLimit();
        if (deadline.limit().count() == DayCount.WORKING) {
            tellDaysOff();
        }
        deadline.pauses().forEach(this::tellPause);
        tellEnd();
        return List.copyOf(lines);
    }

    private void tellStartAndLimit() {
        var limit = deadline.limit();
        add("start", deadline.start());
        if (limit.basis() == null) {
            add(byCount("limit") + ".bare", limit.days());
        } else {
            add(byCount("limit"), limit.days(), limit.basis());
        }
        for (var extension : deadline.extensions()) {
            var basis = extension.basis() == null ? "" : extension.basis();
            add("extension", extension.days(), text(extension.reason()), basis);
        }
    }

    private void tellDaysOff() {
        var weekends = (int) deadline.skipped(DayKind.WEEKEND);
        if (weekends > 0) {
            add("weekends", weekends);
        }
        for (var run : runsOf(DayKind.HOLIDAY)) {
            add("holiday", Festival.named(text(run.get(0).note())), run.size(), first(run), last(run));
        }
        for (var day : deadline.days()) {
            if (day.kind() == DayKind.MAKE_UP) {
                add("make-up", day.date());
            }
        }
    }

    private void tellPause(Pause pause) {
        var left = (int) deadline.days().stream()
                .filter(day -> day.kind() == DayKind.PAUSED && pause.covers(day.date()))
                .count();
        if (pause.lasts()) {
            add("pause.open" + bareIfEmpty(pause.reason()), pause.from(), text(pause.reason()));
        } else if (left > 0) {
            var name = byCount("pause") + bareIfEmpty(pause.reason());
            add(name, pause.from(), pause.to(), text(pause.reason()), left);
        }
    }

    private void tellEnd() {
        deadline.days().stream()
                .filter(DeadlineDay::estimated)
                .mapToInt(day -> day.date().getYear())
                .distinct()
                .forEach(year -> add("estimated", String.valueOf(year)));
        if (deadline.due() == null) {
            var used = deadline.usedBy(LocalDate.MAX);
            add("held", used, deadline.allowed() - used);
            return;
        }
        if (deadline.skipped(DayKind.MOVED) > 0) {
            add("moved", deadline.due());
        }
        add(deadline.limit().ends() == DayEnd.MIDNIGHT ? "due.midnight" : "due.closing", deadline.due());
    }

    private List<List<DeadlineDay>> runsOf(DayKind kind) {
        var runs = new ArrayList<List<DeadlineDay>>();
        DeadlineDay before = null;
        for (var day : deadline.days()) {
            if (day.kind() == kind) {
                if (before == null
                        || before.kind() != kind
                        || !text(before.note()).equals(text(day.note()))) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(day);
            }
            before = day;
        }
        return runs;
    }

    private String byCount(String name) {
        return name + (deadline.limit().count() == DayCount.WORKING ? ".working" : ".calendar");
    }

    /** Where nobody gave a reason, the line has words without a place for it. */
    private static String bareIfEmpty(String text) {
        return text(text).isBlank() ? ".bare" : "";
    }

    private static LocalDate first(List<DeadlineDay> run) {
        return run.get(0).date();
    }

    private static LocalDate last(List<DeadlineDay> run) {
        return run.get(run.size() - 1).date();
    }

    private static String text(String mayBeNull) {
        return mayBeNull == null ? "" : mayBeNull;
    }

    private void add(String name, Object... parameters) {
        lines.add(ExplanationLine.of(name, parameters));
    }
}
