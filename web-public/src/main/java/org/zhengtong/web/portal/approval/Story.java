package org.zhengtong.web.portal.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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

    private static final Map<EventKind, NoticeKind> NOTICES = Map.of(
            EventKind.ACCEPTED, NoticeKind.ACCEPTANCE,
            EventKind.ACCEPTED_BY_SILENCE, NoticeKind.ACCEPTANCE,
            EventKind.CORRECTION_ASKED, NoticeKind.CORRECTION,
            EventKind.NOT_ACCEPTED, NoticeKind.NON_ACCEPTANCE,
            EventKind.GRANTED, NoticeKind.GRANT,
            EventKind.REFUSED, NoticeKind.REFUSAL,
            EventKind.EXTENDED, NoticeKind.EXTENSION,
            EventKind.PAUSED, NoticeKind.PAUSE,
            EventKind.LICENCE_REVOKED, NoticeKind.REVOCATION);
    private static final Set<EventKind> BAD =
            Set.of(EventKind.REFUSED, EventKind.NOT_ACCEPTED, EventKind.LICENCE_REVOKED, EventKind.OVERDUE);
    private static final Set<EventKind> WAITING =
            Set.of(EventKind.CORRECTION_ASKED, EventKind.PAUSED, EventKind.EXTENDED, EventKind.WITHDRAWN);
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
