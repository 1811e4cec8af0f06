package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.OpinionKeeping;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/**
 * A case and what the reader may do with it now. All buttons are one form with the opinion in it: which one was pressed
 * comes as {@code act}, so that a button means the same however the case has changed since it was shown.
 */
@Named
@RequestScoped
public class CasePage {

    @Inject
    OpenCase openCase;

    @Inject
    CasePromises promises;

    @Inject
    OpenArrangements arrangements;

    @Inject
    CaseBoard board;

    @Inject
    PreliminaryReview review;

    @Inject
    Handling handling;

    @Inject
    OpinionKeeping keeping;

    @Inject
    Submissions submissions;

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private final Map<String, String> revealed = new HashMap<>();
    private String opinion;
    private KeptOpinion kept;

    public List<Offer> getOffers() {
        var offers = new CaseOffers(openCase.getView(), caller.may(Permission.APPROVAL_EXTEND), words()).all();
        offers.addAll(promises.offers());
        offers.addAll(arranging().pressing());
        return offers;
    }

    /** What is asked for less often. */
    public List<Offer> getFurther() {
        return arranging().further();
    }

    private ArrangementOffers arranging() {
        return new ArrangementOffers(arrangements.get(), words());
    }

    /** Why the case rests; null while it moves. */
    public String getRestsFor() {
        return arrangements.get().restsFor();
    }

    /** What the pressed button asks for; nothing when the page is only opened. */
    public void act() {
        var act = parameters.get("act");
        if (act == null || !FacesContext.getCurrentInstance().isPostback()) {
            openCase.open();
            arrangements.receive();
            return;
        }
        var what = act.substring(act.indexOf(':') + 1);
        if (act.startsWith("reveal:")) {
            revealed.put(what, board.reveal(openCase.number(), what));
            return;
        }
        Redirect.to(submissions.once(() -> done(act, what)));
    }

    /** @return where to go on */
    private String done(String act, String what) {
        if (act.startsWith("sign:")) {
            sign(what);
            return OutcomeWords.caseAddress(openCase.number());
        }
        var name = act.replaceAll(":.*", "");
        if (Arrangement.of(name).isPresent()) {
            keepOpinion();
            return arrange(name, what);
        }
        var action = CaseAction.of(name).orElseThrow();
        switch (action) {
            case CLAIM -> handling.claim(openCase.number(), openCase.step());
            case RELEASE -> handling.release(openCase.number(), openCase.step());
            default -> {
                return elsewhere(action, what);
            }
        }
        News.tell("approval_case.done." + action);
        return OutcomeWords.caseAddress(openCase.number());
    }

    private void sign(String outcome) {
        if (outcome.equals(OutcomeWords.ACCEPT)) {
            review.accept(openCase.number(), opinion);
        } else {
            handling.sign(openCase.number(), openCase.step(), outcome, opinion);
        }
        News.tell("approval_case.done", OutcomeWords.of(outcome, words()));
    }

    /** To the page that asks for a reason; what was written so far is kept and offered there. */
    private String elsewhere(CaseAction action, String what) {
        keepOpinion();
        var page = action == CaseAction.CORRECT ? "/approval/ask?" : "/approval/act?do=" + action + "&what=" + what;
        return page + "&number=" + openCase.number() + "&step="
                + openCase.step().value();
    }

    /** @param what the step, and the place in it where one is meant */
    private String arrange(String name, String what) {
        var parts = what.split("/");
        var page = "/approval/arrange?do=" + name + "&number=" + openCase.number() + "&step=" + parts[0];
        return parts.length > 1 ? page + "&place=" + parts[1] : page;
    }

    private void keepOpinion() {
        if (openCase.getView().mine() != null && opinion != null) {
            keeping.keep(openCase.step(), opinion);
        }
    }

    /** A sensitive answer in clear, once the reader asked for it; null before. */
    public String revealed(String field) {
        return revealed.get(field);
    }

    /** Also what was typed for a step that somebody else has done meanwhile: it is shown again, not lost. */
    public String getOpinion() {
        if (opinion != null) {
            return opinion;
        }
        return kept() == null ? parameters.get("opinion") : kept().text();
    }

    public void setOpinion(String typed) {
        opinion = typed;
    }

    /** When the draft was kept; null if there is none. */
    public Instant getKeptAt() {
        return kept() == null ? null : kept().keptAt();
    }

    private KeptOpinion kept() {
        var mine = openCase.getView().mine();
        if (kept == null && mine != null) {
            kept = keeping.kept(mine.id()).orElse(null);
        }
        return kept;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
