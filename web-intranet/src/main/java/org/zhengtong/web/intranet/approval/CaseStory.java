package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** What happened to a case, told to staff: who, when, on which step, what they wrote and how long it took. */
@Named
@RequestScoped
public class CaseStory {

    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    @Inject
    OpenCase openCase;

    @Inject
    CaseBoard board;

    @Inject
    ApprovalRecords records;

    @Inject
    ArrangementStory arrangements;

    @Inject
    Directory directory;

    @Inject
    WorkCalendar calendar;

    private List<StepView> steps;

    /** @param took how many working days the step took; null where that says nothing */
    public record Entry(Instant at, String title, String who, String text, String took, String look, String icon) {}

    public List<Entry> getEntries() {
        return Stream.concat(openCase.getView().timeline().stream().map(this::entry), arrangements.entries().stream())
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    /** The drawn process; written by the engine, so it may stand in the page as it is. */
    public String getDrawing() {
        return board.drawing(openCase.number(), Language.current().locale());
    }

    private Entry entry(TimelineEntry entry) {
        var step = stepOf(entry);
        var unit = entry.unit() == null
                ? null
                : directory
                        .unit(entry.unit())
                        .map(each -> words().of(each.shortName()))
                        .orElse(null);
        var who = Stream.of(who(entry), unit).filter(Objects::nonNull).toList();
        return new Entry(
                entry.at(),
                title(entry, step),
                String.join(" · ", who),
                entry.text(),
                step.map(this::took).orElse(null),
                look(entry.kind()),
                icon(entry.kind()));
    }

    private String who(TimelineEntry entry) {
        if (entry.by() == null) {
            return words().get("approval_case.story.system");
        }
        var principal = arrangements.principalOf(entry.node(), entry.at());
        return principal == null ? entry.by() : words().text("approval_case.story.for", entry.by(), principal);
    }

    private String title(TimelineEntry entry, Optional<StepView> step) {
        if (entry.kind() != EventKind.STEP_DONE || step.isEmpty()) {
            return words().of(entry.kind());
        }
        return words().text(
                        "approval_case.story.signed",
                        step.get().name(),
                        OutcomeWords.of(step.get().outcome(), words()));
    }

    /** The step that ended when the entry was written. */
    private Optional<StepView> stepOf(TimelineEntry entry) {
        if (entry.node() == null) {
            return Optional.empty();
        }
        return steps().stream()
                .filter(step -> step.node().equals(entry.node()) && step.closedAt() != null)
                .filter(step ->
                        Duration.between(entry.at(), step.closedAt()).abs().compareTo(SAME_MOMENT) < 0)
                .findFirst();
    }

    private String took(StepView step) {
        int days = calendar.workingDaysBetween(Dates.dayOf(step.openedAt()), Dates.dayOf(step.closedAt()));
        return days == 0
                ? words().get("approval_case.story.took.less")
                : words().text("approval_case.story.took", days);
    }

    private static String look(EventKind kind) {
        return switch (kind) {
            case CORRECTION_ASKED, PAUSED, SENT_BACK, EXTENDED, PROMISE_REMINDED -> "wait";
            case NOT_ACCEPTED,
                    REFUSED,
                    OVERDUE,
                    LICENCE_REVOKED,
                    PROMISE_BROKEN,
                    PROMISE_FALSE,
                    DEEMED_WITHDRAWN,
                    DELIVERY_OVERDUE -> "bad";
            case ACCEPTED, ACCEPTED_BY_SILENCE, GRANTED, LICENCE_ISSUED, STEP_DONE -> "";
            default -> "plain";
        };
    }

    private static String icon(EventKind kind) {
        return switch (kind) {
            case SUBMITTED, CORRECTED -> "send";
            case CORRECTION_ASKED -> "mail";
            case REDIRECTED, HANDED_OVER -> "swap";
            case SENT_BACK -> "back";
            case PAUSED -> "pause";
            case SENT, SERVED, DELIVERY_CHOSEN -> "mail";
            case CAME_BACK -> "back";
            case HEARING_OFFERED, HEARING_ASKED_FOR, HEARING_SUMMONED, VISIT_ARRANGED -> "people";
            case RESUMED -> "play";
            case EXTENDED, DEADLINE_RECOMPUTED -> "cal";
            case OVERDUE, PROMISE_BROKEN -> "alert";
            case PROMISE_GIVEN -> "edit";
            case PROMISE_REMINDED -> "mail";
            case PROMISE_KEPT -> "send";
            case NOT_ACCEPTED, REFUSED, WITHDRAWN, LICENCE_REVOKED, PROMISE_FALSE, DEEMED_WITHDRAWN -> "x";
            case RATED -> "star";
            default -> "check";
        };
    }

    private List<StepView> steps() {
        if (steps == null) {
            steps = records.steps(openCase.number().key());
        }
        return steps;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
