package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.OpinionKeeping;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Asks once more, with the reason, before something is done that is not a plain signature. */
@Named
@RequestScoped
public class ActPage {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_IN_FILE = 500;
    private static final Set<CaseAction> HARMFUL = EnumSet.of(CaseAction.DECLINE, CaseAction.REVOKE, CaseAction.UNKEPT);

    @Inject
    OpenCase openCase;

    @Inject
    ActTargets targets;

    @Inject
    PreliminaryReview review;

    @Inject
    Handling handling;

    @Inject
    LicenceRegister licences;

    @Inject
    PromiseDesk desk;

    @Inject
    CasePromises promises;

    @Inject
    OpinionKeeping keeping;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private String target;
    private String reason;

    public void open() {
        getAction();
        openCase.open();
    }

    public CaseAction getAction() {
        return CaseAction.of(parameters.get("do"))
                .orElseThrow(() -> new NotFound(CaseAction.class, parameters.get("do")));
    }

    /** The outcome, or the licence. */
    public String getWhat() {
        return parameters.getOrDefault("what", "");
    }

    /** What the button says that led here. */
    public String getName() {
        return getAction() == CaseAction.DECLINE ? OutcomeWords.of(getWhat(), words()) : words().of(getAction());
    }

    /** Whether the reader can still do it; otherwise somebody was faster. */
    public boolean isPossible() {
        var view = openCase.getView();
        return switch (getAction()) {
            case EXTEND -> view.mayExtend();
            case REVOKE -> view.mayRevoke() && isStanding(view);
            case UNKEPT -> view.mine() != null && promises.isUnkept();
            default -> view.mine() != null;
        };
    }

    private boolean isStanding(CaseView view) {
        return view.licences().stream()
                .filter(licence -> String.valueOf(licence.id()).equals(getWhat()))
                .anyMatch(licence -> licence.state() != LicenceState.REVOKED);
    }

    /** To whom or where; empty where there is nothing to choose. */
    public List<Option> getTargets() {
        return targets.of(getAction());
    }

    public int getLongest() {
        return switch (getAction()) {
            case EXTEND, REVOKE -> LONGEST_IN_FILE;
            default -> LONGEST;
        };
    }

    public boolean isReasonNeeded() {
        return getAction() != CaseAction.HAND_OVER;
    }

    public boolean isHarmful() {
        return HARMFUL.contains(getAction());
    }

    public void confirm() {
        Redirect.to(submissions.once(() -> {
            perform();
            News.tell("CaseAction." + getAction() + ".done", getName());
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    private void perform() {
        var number = openCase.number();
        switch (getAction()) {
            case DECLINE -> decline();
            case REDIRECT -> review.redirect(number, target, reason);
            case SEND_BACK -> handling.sendBack(number, openCase.step(), target, reason);
            case HAND_OVER -> handling.handOver(number, openCase.step(), new AccountId(Long.parseLong(target)), reason);
            case EXTEND -> handling.extend(number, reason);
            case REVOKE -> licences.revoke(number, Long.parseLong(getWhat()), reason);
            case UNKEPT -> desk.endUnkept(number, openCase.step(), reason);
            default -> throw new NotFound(CaseAction.class, getAction());
        }
    }

    private void decline() {
        if (getWhat().equals(OutcomeWords.NOT_ACCEPT)) {
            review.refuseAcceptance(openCase.number(), reason);
        } else {
            handling.sign(openCase.number(), openCase.step(), getWhat(), reason);
        }
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String chosen) {
        target = chosen;
    }

    /** What was written as opinion is offered as the reason. */
    public String getReason() {
        return reason == null
                        && getAction() == CaseAction.DECLINE
                        && openCase.getView().mine() != null
                ? keeping.kept(openCase.step()).map(KeptOpinion::text).orElse(null)
                : reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
