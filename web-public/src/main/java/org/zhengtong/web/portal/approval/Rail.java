package org.zhengtong.web.portal.approval;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.web.filing.StepForm;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.words.Words;

/** The steps of filing beside the form: what is done, where one is, what comes. */
final class Rail {

    private static final int LONGEST_NOTE = 18;

    /**
     * One step.
     *
     * @param href null where one cannot go yet
     * @param note what was answered there first; null if nothing
     */
    public record Stop(String title, String note, String href, boolean done, boolean current) {}

    private Rail() {}

    /** @param current id of the step one is at; null on the page that sums up */
    static List<Stop> of(DraftView draft, String current) {
        var words = Words.in(Language.current());
        var stops = new ArrayList<Stop>();
        for (var step : draft.matter().online().form()) {
            var done = draft.completedSteps().contains(step.id());
            var here = step.id().equals(current);
            stops.add(new Stop(
                    words.of(step.name()),
                    done && !here ? note(draft, step) : null,
                    done && !here ? Functions.href(path(draft, step.id())) : null,
                    done && !here,
                    here));
        }
        var ready =
                draft.completedSteps().size() == draft.matter().online().form().size();
        stops.add(new Stop(
                words.get("filing.last"),
                null,
                ready && current != null ? Functions.href("/approval/summary?draft=" + draft.number()) : null,
                false,
                current == null));
        return stops;
    }

    static String path(DraftView draft, String step) {
        return "/approval/form?draft=" + draft.number() + "&step=" + step;
    }

    private static String note(DraftView draft, FormStep step) {
        return draft.lines().stream()
                .filter(line -> line.step().equals(step.id()))
                .map(StepForm::text)
                .findFirst()
                .map(text -> text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) + "…" : text)
                .orElse(null);
    }
}
