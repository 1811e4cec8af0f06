package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingRow;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What is coming of hearings, visits and examinations, so that nobody forgets. */
@Named
@RequestScoped
public class CalendarPage {

    private static final int ROWS = 30;

    @Inject
    ProceedingBoard board;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<ProceedingRow> page;

    public void open() {
        getPage();
    }

    public Page<ProceedingRow> getPage() {
        if (page == null) {
            page = board.calendar(isOver(), getKind(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public boolean isOver() {
        return "over".equals(parameters.get("view"));
    }

    /** Null for all. */
    public ProceedingKind getKind() {
        return Stream.of(ProceedingKind.values())
                .filter(kind -> kind.name().equals(parameters.get("kind")))
                .findFirst()
                .orElse(null);
    }

    public List<Option> getKinds() {
        return Option.of(words(), ProceedingKind.values());
    }

    /** Today, tomorrow, or past and not reported on; empty for other days. */
    public String nearness(ProceedingRow row) {
        var today = LocalDate.now(clock);
        if (isOver()) {
            return "";
        }
        if (row.day().isBefore(today)) {
            return words().get("approval_calendar.past");
        }
        if (row.day().equals(today)) {
            return words().get("approval_calendar.today");
        }
        return row.day().equals(today.plusDays(1)) ? words().get("approval_calendar.tomorrow") : "";
    }

    public boolean isPast(ProceedingRow row) {
        return !isOver() && row.day().isBefore(LocalDate.now(clock));
    }

    public String light(ProceedingState state) {
        return CaseProceedings.lightOf(state);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
