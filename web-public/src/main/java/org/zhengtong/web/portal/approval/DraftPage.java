package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.pages.Redirect;

/** A draft as such: under which number and code it is found again, until when, and how to give it up. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    Filing filing;

    @Inject
    OpenDraft draft;

    public boolean isKept() {
        return Asked.parameter("kept") != null;
    }

    /** The first page that is not done. */
    public String getContinueAt() {
        var view = draft.getView();
        return view.matter().online().form().stream()
                .map(FormStep::id)
                .filter(step -> !view.completedSteps().contains(step))
                .findFirst()
                .map(step -> Rail.path(view, step))
                .orElse("/approval/summary?draft=" + view.number());
    }

    public void discard() {
        var matter = draft.getView().matter().code();
        filing.discard(draft.key());
        Redirect.to("/approval/matter?code=" + matter);
    }
}
