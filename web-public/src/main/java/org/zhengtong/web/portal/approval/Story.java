package org.zhengtong.web.portal.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.ProgressView.WayState;
import org.zhengtong.publicservice.approval.ProgressView.WayStep;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * What happened to an application, newest first: its own events, and the steps between acceptance and decision.
 *
 * @param unitName name of a unit by its id; null if it is gone
 */
record Story(ProgressView view, LongFunction<String> unitName, Words words) {

    private static final Map<EventKind, NoticeKind> NOTICES = Map.ofEntries(
            Map.entry(EventKind.ACCEPTED, NoticeKind.ACCEPTANCE),
            Map.entry(EventKind.ACCEPTED_BY_SILENCE, NoticeKind.ACCEPTANCE),
            Map.entry(EventKind.CORRECTION_ASKED, NoticeKind.CORRECTION),
            Map.entry(EventKind.NOT_ACCEPTED, NoticeKind.NON_ACCEPTANCE),
            Map.entry(EventKind.GRANTED, NoticeKind.GRANT),
            Map.entry(EventKind.REFUSED, NoticeKind.REFUSAL),
            Map.entry(EventKind.EXTENDED, NoticeKind.EXTENSION),
            Map.entry(EventKind.PAUSED, NoticeKind.PAUSE),
            Map.entry(EventKind.LICENCE_SUSPENDED, NoticeKind.SUSPENSION),
            Map.entry(EventKind.LICENCE_REINSTATED, NoticeKind.REINSTATEMENT),
            Map.entry(EventKind.LICENCE_REVOKED, NoticeKind.REVOCATION),
            Map.entry(EventKind.HEARING_OFFERED, NoticeKind.HEARING_RIGHT),
            Map.entry(EventKind.HEARING_SUMMONED, NoticeKind.HEARING_SUMMONS),
            Map.entry(EventKind.VISIT_ARRANGED, NoticeKind.SITE_VISIT),
            Map.entry(EventKind.PAYMENT_DEMANDED, NoticeKind.PAYMENT_DEMAND),
            Map.entry(EventKind.SERVED, NoticeKind.SERVICE_RECEIPT));
    private static final Set<EventKind> BAD = EnumSet.of(
            EventKind.REFUSED,
            EventKind.NOT_ACCEPTED,
            EventKind.LICENCE_REVOKED,
            EventKind.OVERDUE,
            EventKind.PROMISE_BROKEN,
            EventKind.PROMISE_FALSE,
            EventKind.DEEMED_WITHDRAWN);
    private static final Set<EventKind> WAITING = Set.of(
            EventKind.CORRECTION_ASKED,
            EventKind.PAUSED,
            EventKind.EXTENDED,
            EventKind.WITHDRAWN,
            EventKind.PROMISE_REMINDED,
            EventKind.LICENCE_SUSPENDED);
    private static final Set<String> OWN_EVENTS =
            Set.of("filed", "result", "task-accept", "task-supplement", "task-decide");

    private static final Set<String> WITHOUT_NOW = Set.of("task-supplement");

    /**
     * One thing that happened.
     *
     * @param look its look in the theme; empty for what is simply done
     * @param papers notices that came with it
     */
    public record Event(
            String look, String icon, Instant at, String title, String who, String text, List<Paper> papers) {}

    /** A notice to open. */
    public record Paper(long id, String title) {}

    public List<Event> events() {
        var own = view.timeline().stream().map(this::event);
        var steps = view.steps().stream()
                .filter(step -> step.state() != WayState.AHEAD && step.at() != null)
                .filter(step -> step.state() == WayState.CURRENT
                        ? !WITHOUT_NOW.contains(step.node())
                        : !OWN_EVENTS.contains(step.node()))
                .map(this::event);
        return Stream.concat(own, steps)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    private record Dated(Instant at, Event event) {}

    private Dated event(TimelineEntry entry) {
        var look = BAD.contains(entry.kind()) ? "bad" : WAITING.contains(entry.kind()) ? "wait" : "";
        var icon = look.equals("bad") ? "x" : look.equals("wait") ? "pause" : "tick";
        var who = entry.unit() == null ? words.get("approval_application.you") : unitName.apply(entry.unit());
        var shown = entry.by() == null && entry.unit() == null ? words.get("approval_application.system") : who;
        return new Dated(
                entry.at(),
                new Event(look, icon, entry.at(), words.of(entry.kind()), shown, entry.text(), papers(entry)));
    }

    private Dated event(WayStep step) {
        var now = step.state() == WayState.CURRENT;
        var who = String.join(
                words.get("approval_application.and"),
                step.who().stream().map(words::of).toList());
        var title = now ? words.text("approval_application.step.now", step.name()) : words.of(step.name());
        return new Dated(step.at(), new Event(now ? "now" : "", "tick", step.at(), title, who, null, List.of()));
    }

    /** Notices of the event's kind that were issued on its day. */
    private List<Paper> papers(TimelineEntry entry) {
        LocalDate day = Dates.dayOf(entry.at());
        var kind = NOTICES.get(entry.kind());
        return view.notices().stream()
                .filter(notice -> notice.kind() == kind && notice.issuedOn().equals(day))
                .map(notice -> new Paper(notice.id(), words.of(notice.kind())))
                .toList();
    }
}
