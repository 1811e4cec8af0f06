package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.PromiseRow;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** The lights of promises, in their own list and beside the cases of a page. */
@Named
@RequestScoped
public class PromiseLights {

    private static final int SOON = 3;

    @Inject
    PromiseDesk desk;

    @Inject
    CasesPage cases;

    @Inject
    Clock clock;

    private Map<String, List<PromiseRow>> byCase;

    /** Of a case in the list of cases: the most pressing of its promises; null where nothing is awaited. */
    public Light ofCase(ApplicationRow row) {
        return byCase().getOrDefault(row.number(), List.of()).stream()
                .filter(each -> each.counts() != null)
                .min(Comparator.comparing(PromiseRow::counts))
                .map(this::named)
                .orElse(null);
    }

    /** Of a row in the list of promises. */
    public Light ofPromise(PromiseRow row) {
        return row.counts() == null ? state(row.state(), words()) : day(row.counts(), LocalDate.now(clock), words());
    }

    static Light of(PromiseState state, Deadline deadline, LocalDate today, Words words) {
        return state == PromiseState.OPEN && deadline != null ? Light.of(deadline, today, words) : state(state, words);
    }

    private Light named(PromiseRow row) {
        var words = words();
        var light = day(row.counts(), LocalDate.now(clock), words);
        return new Light(
                light.kind(), words.text(row.toCheck() ? "promise.light.check" : "promise.light", light.word()));
    }

    private static Light day(LocalDate due, LocalDate today, Words words) {
        if (today.isAfter(due)) {
            return new Light("over", words.text("kit.light.over", ChronoUnit.DAYS.between(due, today)));
        }
        if (today.equals(due)) {
            return new Light("today", words.get("kit.light.today"));
        }
        var soon = today.plusDays(SOON).isAfter(due);
        return new Light(soon ? "soon" : "ok", words.text("promise.light.until", due));
    }

    private static Light state(PromiseState state, Words words) {
        var kind =
                switch (state) {
                    case OPEN -> "hold";
                    case KEPT -> "done";
                    case BROKEN -> "over";
                    case LAPSED -> "none";
                };
        return new Light(kind, words.of(state));
    }

    private Map<String, List<PromiseRow>> byCase() {
        if (byCase == null) {
            var numbers =
                    cases.getPage().rows().stream().map(ApplicationRow::number).toList();
            byCase = desk.of(numbers).stream().collect(Collectors.groupingBy(PromiseRow::number));
        }
        return byCase;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
