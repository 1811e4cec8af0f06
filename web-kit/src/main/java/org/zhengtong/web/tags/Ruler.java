package org.zhengtong.web.tags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.worktime.DayKind;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.DeadlineDay;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * A case's clock drawn as a ruler: one cell a working day, or a week where there are too many, from the start to the legal
 * limit, with the promised one named on the way.
 */
public class Ruler {

    private static final int MOST_CELLS = 45;
    private static final int WEEK = 5;

    /** How much of the ruler a label needs. */
    private static final double LABEL = 0.16;

    /** @param kind its look in the theme; @param labels what hangs on it */
    public record Cell(String kind, List<Label> labels) {}

    /** @param look where it hangs */
    public record Label(String text, String look) {}

    private final Deadline promised;
    private final Deadline legal;
    private final LocalDate today;
    private final Words words;

    /** @param legal null where there is one limit only */
    Ruler(Deadline promised, Deadline legal, LocalDate today, Words words) {
        this.promised = promised;
        this.legal = legal == null || legal.due() == null ? promised : legal;
        this.today = today;
        this.words = words;
    }

    public List<Cell> getCells() {
        var days = shown();
        var groups = new ArrayList<List<DeadlineDay>>();
        int size = days.size() > MOST_CELLS ? WEEK : 1;
        for (int i = 0; i < days.size(); i += size) {
            groups.add(days.subList(i, Math.min(days.size(), i + size)));
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < groups.size(); i++) {
            cells.add(new Cell(look(groups.get(i)), labels(groups, i)));
        }
        return cells;
    }

    /** Days that count or would have counted, and today, on whatever day it falls. */
    private List<DeadlineDay> shown() {
        var days = new ArrayList<DeadlineDay>();
        for (var day : legal.days()) {
            if (day.kind().counts()
                    || day.kind() == DayKind.PAUSED
                    || day.date().equals(today)) {
                days.add(day);
            }
        }
        boolean beyond = legal.due() != null && today.isAfter(legal.due());
        if (beyond) {
            days.add(new DeadlineDay(today, DayKind.MOVED, 0, null, false));
        }
        return days;
    }

    private String look(List<DeadlineDay> group) {
        var last = group.get(group.size() - 1).date();
        boolean isToday = group.stream().anyMatch(day -> day.date().equals(today));
        boolean counts = group.stream().anyMatch(day -> day.kind().counts());
        if (isToday) {
            return counts ? "today" : "today off";
        }
        if (!counts) {
            return "stop";
        }
        if (!last.isAfter(today)) {
            return "past";
        }
        return promised.due() != null && group.get(0).date().isAfter(promised.due()) ? "after" : "";
    }

    private List<Label> labels(List<List<DeadlineDay>> groups, int index) {
        var labels = new ArrayList<Label>();
        var now = indexOf(groups, today);
        double at = (double) index / groups.size();
        if (index == 0 && (now < 0 || (double) now / groups.size() > LABEL)) {
            labels.add(label("kit.ruler.first", legal.start(), "up opt"));
        }
        if (index == now) {
            labels.add(label("kit.ruler.today", today, "up now" + side(at)));
        }
        if (promised.due() != null && index == indexOf(groups, promised.due())) {
            var key = legal == promised ? "kit.ruler.due" : "kit.ruler.promised";
            labels.add(label(key, promised.due(), "due" + side(at)));
        }
        if (legal != promised && index == indexOf(groups, legal.due())) {
            labels.add(label("kit.ruler.legal", legal.due(), "low opt" + side(at)));
        }
        return labels;
    }

    private static String side(double at) {
        return at > 0.5 ? " r" : "";
    }

    private Label label(String key, LocalDate day, String look) {
        return new Label(words.text(key, Dates.shortDate(day, words.tongue())), look);
    }

    private static int indexOf(List<List<DeadlineDay>> groups, LocalDate date) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(day -> day.date().equals(date))) {
                return i;
            }
        }
        return -1;
    }

    public boolean isByWeek() {
        return shown().size() > MOST_CELLS;
    }

    /** Everything in words, for those who can't see the drawing. */
    public String getSentence() {
        var sentence = new DeadlineView(promised, today, words).getSentence();
        return legal == promised ? sentence : words.text("kit.ruler.sentence.legal", sentence, legal.due());
    }
}
