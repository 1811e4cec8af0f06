package org.zhengtong.workflow.control.drawing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.workflow.control.bpmn.Node;

/** Puts into words who does or did a step, and when, in one language. */
final class MarkWriter {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Signatories signatories;
    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter shortMoment;

    MarkWriter(Signatories signatories, Locale locale, ZoneId zone) {
        this.signatories = signatories;
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "org.zhengtong.workflow.drawing", locale, MarkWriter.class.getClassLoader(), WITHOUT_FALLBACK);
        this.shortDay = DateTimeFormatter.ofPattern(words.getString("day"), locale);
        this.shortMoment =
                DateTimeFormatter.ofPattern(words.getString("moment"), locale).withZone(zone);
    }

    String say(String key, Object... parameters) {
        return MessageFormat.format(words.getString(key), parameters);
    }

    Mark mark(Node node, MarkState state, DrawnCase drawn) {
        var name = node.name().in(locale);
        var label = name.isEmpty() ? say(node.kind().name()) : name;
        var step = drawn.latest().get(node.id());
        var note = node.kind().isFrame() ? inside(node, drawn) : step == null ? "" : note(state, step);
        var told = step == null
                ? joined(note, returns(node, state, drawn))
                : joined(who(state, step), times(state, step), returns(node, state, drawn));
        var stands = say("told", label, say(state.name()));
        return new Mark(state, note, told.isEmpty() ? stands : say("told-by", stands, told));
    }

    private String note(MarkState state, StepView step) {
        return switch (state) {
            case DONE -> done(step);
            case CURRENT -> current(step);
            case RETURNED, STOPPED -> day(step.closedAt());
            default -> "";
        };
    }

    /** What waits within a frame. */
    private String inside(Node frame, DrawnCase drawn) {
        var names = drawn.openIn(drawn.definition().inside().get(frame.id()))
                .map(step -> step.name().in(locale))
                .distinct()
                .toList();
        return several("and-other-steps", names);
    }

    private String who(MarkState state, StepView step) {
        return switch (state) {
            case DONE -> signers(step);
            case CURRENT -> current(step);
            default -> "";
        };
    }

    private String times(MarkState state, StepView step) {
        return switch (state) {
            case DONE, RETURNED, STOPPED -> say("from-to", moment(step.openedAt()), end(step));
            case CURRENT -> say("since", moment(step.openedAt()));
            default -> "";
        };
    }

    private static String returnsKey(long times) {
        return times == 1 ? "returned-once" : "returned-often";
    }

    /** Beyond what the state says already. */
    private String returns(Node node, MarkState state, DrawnCase drawn) {
        var times = drawn.returns(node.id());
        return times == 0 || times == 1 && state == MarkState.RETURNED ? "" : say(returnsKey(times), times);
    }

    /** Without its day, where it is the day on which the step opened. */
    private String end(StepView step) {
        var closed = step.closedAt();
        return day(closed).equals(day(step.openedAt())) ? TIME.withZone(zone).format(closed) : moment(closed);
    }

    private String moment(Instant at) {
        return shortMoment.format(at);
    }

    private String done(StepView step) {
        return joined(signers(step), day(step.closedAt()));
    }

    private String signers(StepView step) {
        return people(step.signers().stream()
                .filter(signer -> signer.signedAt() != null)
                .map(Signer::person)
                .toList());
    }

    private String current(StepView step) {
        var signed = step.signers().stream()
                .filter(signer -> signer.signedAt() != null)
                .count();
        var due = step.dueOn() == null ? "" : say("due", shortDay.format(step.dueOn()));
        if (step.signers().size() > 1 && signed > 0) {
            return joined(say("signed", signed, step.signers().size()), due);
        }
        var waiting = step.signers().stream()
                .map(this::holder)
                .filter(Objects::nonNull)
                .toList();
        return joined(several("and-other-places", waiting), due);
    }

    private String holder(Signer signer) {
        if (signer.person() == null) {
            return signatories.nameOf(signer.group()).in(locale);
        }
        return signer.person().equals(AccountId.SYSTEM) ? null : signatories.nameOf(signer.person());
    }

    private String people(List<AccountId> people) {
        return several(
                "and-others",
                people.stream()
                        .filter(person -> !person.equals(AccountId.SYSTEM))
                        .distinct()
                        .map(signatories::nameOf)
                        .toList());
    }

    private String several(String key, List<String> names) {
        return names.size() > 1 ? say(key, names.get(0), names.size()) : String.join("", names);
    }

    private String day(Instant at) {
        return shortDay.format(LocalDate.ofInstant(at, zone));
    }

    String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(words.getString("comma")));
    }
}
