package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FetchedView;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.FetchedPapers;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.DeadlineView;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** The case as its header and its tables show it. */
@Named
@RequestScoped
public class CaseSheet {

    private static final Set<EventKind> ENDS =
            Set.of(EventKind.GRANTED, EventKind.REFUSED, EventKind.NOT_ACCEPTED, EventKind.WITHDRAWN);
    private static final int LONG_TEXT = 24;

    @Inject
    OpenCase openCase;

    @Inject
    CasePromises promises;

    @Inject
    FetchedPapers fetchedPapers;

    private List<FetchedView> fetchedMaterials;

    /** @param sub one line more, small */
    public record Verdict(String label, Light light, String sub) {}

    /** @param width of its cell in the grid */
    public record FieldRow(String field, String label, String value, boolean masked, boolean held, String width) {}

    /** @param instead what is said where there is no file; empty where there is one */
    public record MaterialRow(
            String name, String note, String source, boolean held, String instead, List<StoredFile> files) {}

    public Verdict getStand() {
        var view = openCase.getView();
        if (!view.stage().isOpen()) {
            return ended(view);
        }
        var names = view.openSteps().stream()
                .map(step -> words().of(step.name()))
                .distinct()
                .collect(Collectors.joining(words().get("approval_case.and")));
        return new Verdict(
                words().get("approval_case.stand"),
                new Light("info", names.isEmpty() ? words().of(view.stage()) : names),
                holder(view));
    }

    private static Verdict ended(CaseView view) {
        var label = words().get("approval_case.stand.closed");
        var stage = words().of(view.stage());
        return view.isRevoked()
                ? new Verdict(label, new Light("none", words().of(LicenceState.REVOKED)), stage)
                : new Verdict(label, new Light(view.stage() == Stage.GRANTED ? "done" : "none", stage), null);
    }

    private String holder(CaseView view) {
        if (view.mine() != null) {
            return words().get(view.rights().mayRelease() ? "approval_case.holder.me" : "approval_case.holder.us");
        }
        return view.openSteps().stream()
                .flatMap(step -> openCase.places(step).stream())
                .filter(place -> place.signedAt() == null)
                .map(place -> place.person().isEmpty() ? place.group() : place.person())
                .distinct()
                .collect(Collectors.joining(words().get("approval_case.and")));
    }

    public Verdict getTime() {
        var view = openCase.getView();
        if (!view.stage().isOpen()) {
            return spent(view);
        }
        if (view.deadline() == null) {
            var light = new Light("hold", words().get("kit.light.hold"));
            return new Verdict(words().get("approval_case.time.held"), light, words().get("approval_case.time.waits"));
        }
        if (view.legalDeadline() != null && view.legalDeadline().isOverdue(view.today())) {
            var legal = view.legalDeadline().due();
            return new Verdict(
                    words().get("approval_case.time.legal"),
                    new Light("legal", words().of(Lateness.PAST_LEGAL_LIMIT)),
                    day(legal));
        }
        var label = view.stage() == Stage.UNDER_CHECK ? "approval_case.time.check" : "approval_case.time.promised";
        var due = view.deadline().due();
        var sub = due == null ? words().get("approval_case.time.paused") : day(due);
        return new Verdict(words().get(label), Light.of(view.deadline(), view.today(), words()), sub);
    }

    private static String day(LocalDate day) {
        return Dates.shortDate(day, words().tongue()) + " " + Dates.weekday(day, words().tongue());
    }

    private Verdict spent(CaseView view) {
        var end = getEndedOn();
        if (view.deadline() != null && view.deadline().allowed() == 0) {
            return new Verdict(
                    words().text("approval_case.time.ended", Dates.shortDate(end, words().tongue())),
                    new Light("done", words().get("approval_case.time.spot")),
                    null);
        }
        var word = view.deadline() == null || end == null
                ? words().of(view.stage())
                : words().text("approval_case.time.used", view.deadline().usedBy(end));
        var sub = view.deadline() == null
                ? null
                : words().text("approval_case.time.allowed", view.deadline().allowed());
        return new Verdict(
                words().text("approval_case.time.ended", Dates.shortDate(end, words().tongue())),
                new Light("done", word),
                sub);
    }

    /** Legal day of the end; null while it is open. */
    public LocalDate getEndedOn() {
        return openCase.getView().timeline().stream()
                .filter(entry -> ENDS.contains(entry.kind()))
                .map(TimelineEntry::at)
                .map(Dates::dayOf)
                .findFirst()
                .orElse(null);
    }

    /** The clock that runs, with its calculation; null where none runs. */
    public DeadlineView getClock() {
        var view = openCase.getView();
        return view.deadline() == null || !view.stage().isOpen()
                ? null
                : Functions.deadline(view.deadline(), view.today());
    }

    public List<FieldRow> getFields() {
        return openCase.getView().fields().stream()
                .map(line -> {
                    var value = Language.current().code().equals("zh") ? line.zh() : line.en();
                    return new FieldRow(
                            line.field(),
                            words().of(line.label()),
                            value,
                            line.sensitive(),
                            line.held(),
                            value.length() > LONG_TEXT ? "w4" : "");
                })
                .toList();
    }

    public long getHeldCount() {
        return openCase.getView().fields().stream()
                .filter(CaseView.FieldLine::held)
                .count();
    }

    public List<MaterialRow> getMaterials() {
        return openCase.getView().matter().materials().stream()
                .map(this::material)
                .toList();
    }

    private MaterialRow material(MaterialDefinition material) {
        return fetched(material.code()).map(found -> fetched(material, found)).orElseGet(() -> handedIn(material));
    }

    /** What nobody was asked for: the register's own paper as it was on the day. */
    private MaterialRow fetched(MaterialDefinition material, FetchedView found) {
        var files = openCase.getView().files().getOrDefault(material.code(), List.of());
        var day = Dates.dayOf(found.fetchedAt());
        return new MaterialRow(
                words().of(material.name()),
                words().text("approval_case.material.fetched.number", found.name(), found.number()),
                words().text("approval_case.material.fetched." + found.source(), found.supplier(), day),
                true,
                "",
                files);
    }

    private Optional<FetchedView> fetched(String code) {
        if (fetchedMaterials == null) {
            fetchedMaterials = fetchedPapers.of(openCase.number());
        }
        return fetchedMaterials.stream()
                .filter(each -> each.material().equals(code))
                .findFirst();
    }

    private MaterialRow handedIn(MaterialDefinition material) {
        var files = openCase.getView().files().getOrDefault(material.code(), List.of());
        boolean held = !material.comesFromApplicant();
        return new MaterialRow(
                words().of(material.name()),
                material.when() == null ? words().of(material.necessity()) : words().of(material.when()),
                held ? words().of(material.provider()) : words().get("approval_case.material.applicant"),
                held,
                files.isEmpty() ? instead(material) : "",
                files);
    }

    private String instead(MaterialDefinition material) {
        if (!material.comesFromApplicant()) {
            return words().get("approval_case.material.held");
        }
        if (promises.getAll().stream().anyMatch(each -> each.material().code().equals(material.code()))) {
            return words().get("approval_case.material.promised");
        }
        var asked = openCase.getView().matter().online().asksFor(material);
        return words().get(asked ? "desk.material.missing" : "desk.material.made");
    }

    public String outcome(StepView step) {
        return OutcomeWords.of(step.outcome(), words());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
