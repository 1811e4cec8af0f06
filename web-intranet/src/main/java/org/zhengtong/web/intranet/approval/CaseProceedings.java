package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Hearings, visits and examinations of the open case, and those that can be arranged now. */
@Named
@RequestScoped
public class CaseProceedings {

    @Inject
    OpenCase openCase;

    @Inject
    ProceedingBoard board;

    private List<ProceedingView> all;
    private Boolean mayArrange;

    public List<ProceedingView> getAll() {
        if (all == null) {
            all = board.of(openCase.number());
        }
        return all;
    }

    public boolean isShown() {
        return !getAll().isEmpty() || isMayArrange();
    }

    public boolean isMayArrange() {
        if (mayArrange == null) {
            mayArrange = board.mayArrange(openCase.number());
        }
        return mayArrange;
    }

    /** A hearing only under the licensing law and once; an examination only where the matter names one. */
    public List<ProceedingKind> getOffers() {
        var offers = new ArrayList<ProceedingKind>();
        if (isMayArrange()) {
            var matter = openCase.getView().matter();
            if (matter.underLicensingLaw()
                    && getAll().stream().noneMatch(each -> each.kind() == ProceedingKind.HEARING)) {
                offers.add(ProceedingKind.HEARING);
            }
            offers.add(ProceedingKind.SITE_VISIT);
            if (!matter.limits().special().isEmpty()) {
                offers.add(ProceedingKind.EXAMINATION);
            }
        }
        return offers;
    }

    public String nameOf(ProceedingKind offer) {
        return words().get(
                        switch (offer) {
                            case HEARING -> "desk.proceedings.hearing";
                            case SITE_VISIT -> "desk.proceedings.visit";
                            case EXAMINATION -> "desk.proceedings.examination";
                        });
    }

    /** The day that matters now. */
    public String when(ProceedingView each) {
        return switch (each.state()) {
            case OFFERED, LAPSED -> words().text("desk.proceedings.by", each.requestBy());
            case ASKED_FOR -> words().text("desk.proceedings.heldBy", each.latest());
            case APPOINTED -> Dates.dateTime(each.at(), words().tongue()) + " · " + each.place();
            case RUNNING -> words().text("desk.proceedings.until", each.latest());
            case DONE, CALLED_OFF -> words().text("desk.proceedings.ended", each.endedOn());
        };
    }

    /** Its light in lists. */
    public static String lightOf(ProceedingState state) {
        return switch (state) {
            case OFFERED, ASKED_FOR -> "soon";
            case APPOINTED -> "today";
            case RUNNING -> "hold";
            case DONE -> "done";
            case LAPSED, CALLED_OFF -> "none";
        };
    }

    public String light(ProceedingState state) {
        return lightOf(state);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
