package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Who has the case: the open steps with their signers, how they decide, who has read it, to whom it was copied. */
@Named
@RequestScoped
public class SigningSheet {

    @Inject
    OpenCase openCase;

    @Inject
    OpenArrangements arrangements;

    @Inject
    ApprovalRecords records;

    /**
     * An open step.
     *
     * @param mode how its signers decide; empty where there is only one
     * @param urge what its button sends; null where the reader may not urge
     */
    public record Line(Bilingual name, String mode, List<Place> places, String read, String urge) {}

    /**
     * A place to sign.
     *
     * @param how far it is, in words
     * @param marks for whom, by whom added, whose view is asked for
     * @param removal what the button sends that takes it away; null for none
     */
    public record Place(Light who, String how, List<String> marks, String removal) {}

    public List<Line> getLines() {
        return openCase.getView().openSteps().stream().map(this::line).toList();
    }

    /** Copies, in the order of sending. */
    public List<CopyView> getCopies() {
        return records.copies(openCase.number().key());
    }

    private Line line(StepView step) {
        var urge = arrangements.get().urgeable().contains(step.id())
                ? Arrangement.URGE + ":" + step.id().value()
                : null;
        return new Line(
                step.name(),
                step.signers().size() > 1 ? mode(step) : "",
                step.signers().stream().map(place -> place(step, place)).toList(),
                readings(step),
                urge);
    }

    private String mode(StepView step) {
        if (step.mode() != SigningMode.RATIO) {
            return words().of(step.mode());
        }
        int all = step.signers().size();
        int needed = (all * step.ratio().part() + step.ratio().whole() - 1)
                / step.ratio().whole();
        return words().text(step.veto() ? "approval_case.mode.veto" : "approval_case.mode.ratio", needed, all);
    }

    private String readings(StepView step) {
        return records.readings(step.id()).stream()
                .map(reading -> words().text(
                                "approval_case.read",
                                openCase.nameOf(reading.person()),
                                Dates.dateTime(reading.at(), words().tongue())))
                .collect(Collectors.joining(words().get("approval_case.and")));
    }

    private Place place(StepView step, Signer place) {
        return new Place(who(place), how(place), marks(place), removal(step, place));
    }

    private Light who(Signer place) {
        var name = place.person() == null ? openCase.nameOf(place.group()) : openCase.nameOf(place.person());
        if (place.signedAt() != null) {
            return new Light("done", name);
        }
        return new Light(place.waits() && place.person() != null ? "info" : "none", name);
    }

    private String how(Signer place) {
        if (place.signedAt() != null) {
            return words().text(
                            "approval_case.signer.signed",
                            OutcomeWords.of(place.outcome(), words()),
                            Dates.dateTime(place.signedAt(), words().tongue()));
        }
        if (!place.waits()) {
            return words().get("approval_case.signer.later");
        }
        return words().get(place.person() == null ? "approval_case.signer.waits" : "approval_case.signer.claimed");
    }

    private List<String> marks(Signer place) {
        var marks = new ArrayList<String>();
        mark(marks, "approval_case.mark.deputy", place.standsInFor());
        mark(marks, "approval_case.mark.added", place.addedBy());
        mark(marks, "approval_case.mark.asked", place.delegate());
        return marks;
    }

    private void mark(List<String> marks, String key, AccountId person) {
        if (person != null) {
            marks.add(words().text(key, openCase.nameOf(person)));
        }
    }

    private String removal(StepView step, Signer place) {
        return arrangements.get().added().stream()
                .filter(each -> each.step().equals(step.id()) && each.place() == place.place())
                .map(each -> Arrangement.REMOVE_SIGNER + ":" + step.id().value() + "/" + place.place())
                .findFirst()
                .orElse(null);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
