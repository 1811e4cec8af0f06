package org.zhengtong.web.intranet.approval;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.web.words.Words;

/**
 * The buttons for what the reader may do with a case now. What the law forbids stays visible and says why; what is none of
 * the reader's business is not shown.
 *
 * @param heads whether the reader may approve extensions somewhere
 */
record CaseOffers(CaseView view, boolean heads, Words words) {

    List<Offer> all() {
        var offers = new ArrayList<Offer>();
        if (view.mine() != null) {
            outcomes(offers);
            handling(offers);
        }
        extension(offers);
        return offers;
    }

    private void outcomes(List<Offer> offers) {
        for (var outcome : view.mine().outcomes()) {
            var label = OutcomeWords.of(outcome, words);
            if (outcome.equals(OutcomeWords.CORRECT)) {
                offers.add(offer(CaseAction.CORRECT, correctionRefused()));
            } else if (OutcomeWords.isHarmful(outcome)) {
                offers.add(new Offer(CaseAction.DECLINE + ":" + outcome, label, "stop", "danger", true, late(outcome)));
            } else {
                var primary = offers.stream().noneMatch(Offer::primary);
                var look = primary ? "primary keep" : "";
                offers.add(0, new Offer("sign:" + outcome, label, "check", look, false, null));
            }
        }
    }

    /** After acceptance nobody can refuse to accept any more. */
    private String late(String outcome) {
        boolean tooLate = outcome.equals(OutcomeWords.NOT_ACCEPT) && view.stage() != Stage.UNDER_CHECK;
        return tooLate ? words.get("desk.refusal.accepted") : null;
    }

    private String correctionRefused() {
        if (view.correctionUsed()) {
            return words.text("desk.refusal.corrected", view.correctionAskedOn());
        }
        return view.stage() == Stage.UNDER_CHECK ? null : words.get("desk.refusal.accepted");
    }

    private void handling(List<Offer> offers) {
        StepRights rights = view.rights();
        if (rights.mayClaim()) {
            offers.add(offer(CaseAction.CLAIM, null));
        }
        if (rights.mayRelease()) {
            offers.add(offer(CaseAction.RELEASE, null));
        }
        if (rights.maySendBack()) {
            offers.add(offer(CaseAction.SEND_BACK, null));
        }
        if (rights.mayHandOver()) {
            offers.add(offer(CaseAction.HAND_OVER, null));
        }
        if (view.stage() == Stage.UNDER_CHECK && view.mine().node().equals(OutcomeWords.NODE_ACCEPT)) {
            offers.add(offer(CaseAction.REDIRECT, null));
        }
    }

    private void extension(List<Offer> offers) {
        if (!heads || view.stage() != Stage.IN_HANDLING) {
            return;
        }
        if (view.mayExtend()) {
            offers.add(offer(CaseAction.EXTEND, null));
        } else if (view.matter().limits().extension() == null) {
            offers.add(offer(CaseAction.EXTEND, words.get("ApprovalRule.NO_EXTENSION")));
        } else if (!view.legalDeadline().extensions().isEmpty()) {
            offers.add(offer(CaseAction.EXTEND, words.get("ApprovalRule.EXTENDED_BEFORE")));
        }
    }

    private Offer offer(CaseAction action, String refusal) {
        return new Offer(action.name(), words.of(action), action.icon(), "", false, refusal);
    }
}
