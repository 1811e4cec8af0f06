package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.boundary.HearingRight;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Hearings, visits and examinations on the applicant's page, and the button that asks for a hearing. */
@Named
@RequestScoped
public class OwnProceedings {

    private static final String KEY = "approval_application.proceedings.";

    @Inject
    OpenApplication application;

    @Inject
    HearingRight right;

    private List<ProceedingView> all;

    public List<ProceedingView> getAll() {
        if (all == null) {
            all = right.proceedings(application.getNumber(), application.getCode());
        }
        return all;
    }

    /** The hearing that can be asked for now; null if there is none. */
    public ProceedingView getOffered() {
        return application.getView().stage().isOpen()
                ? getAll().stream()
                        .filter(each -> each.state() == ProceedingState.OFFERED)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What there is to know about it today. */
    public String saying(ProceedingView each) {
        var words = Words.in(Language.current());
        return switch (each.state()) {
            case OFFERED -> words.of(each.state());
            case LAPSED -> words.text(KEY + "LAPSED", each.requestBy());
            case ASKED_FOR -> words.text(KEY + "ASKED_FOR", each.latest());
            case APPOINTED -> words.text(KEY + "APPOINTED", Dates.dateTime(each.at(), words.tongue()), each.place());
            case RUNNING -> words.text(KEY + "RUNNING", each.latest());
            case DONE -> words.text(KEY + "DONE", each.endedOn());
            case CALLED_OFF -> words.text(KEY + "CALLED_OFF", each.endedOn());
        };
    }

    public void ask() {
        right.ask(application.getNumber(), application.getCode(), getOffered().id());
        Redirect.to("/approval/application?done=hearing&number=" + application.getNumber());
    }
}
