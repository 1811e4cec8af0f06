package org.zhengtong.web.intranet.approval;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.Arrangements;
import org.zhengtong.web.words.Words;

/** The buttons for what the reader may arrange around a case now. */
record ArrangementOffers(Arrangements arrangements, Words words) {

    private static final String FIRST = "primary keep";

    /** What waits for the reader, beside the buttons that sign. */
    List<Offer> pressing() {
        var offers = new ArrayList<Offer>();
        offer(offers, Arrangement.ANSWER, arrangements.asked(), FIRST);
        offer(offers, Arrangement.ASSIGN, arrangements.administration().abandoned(), FIRST);
        if (arrangements.administration().mayResume()) {
            offers.add(offer(Arrangement.UNSUSPEND, "", FIRST));
        }
        offer(offers, Arrangement.RECALL, arrangements.delegated(), "");
        offer(offers, Arrangement.TAKE_BACK, arrangements.decided(), "");
        return offers;
    }

    /** What is asked for less often, in a menu. */
    List<Offer> further() {
        var offers = new ArrayList<Offer>();
        offer(offers, Arrangement.ADD_SIGNER, arrangements.mayAddSigner() ? arrangements.mine() : null, "");
        offer(offers, Arrangement.DELEGATE, arrangements.mine(), "");
        if (arrangements.mayCopy()) {
            offers.add(offer(Arrangement.COPY, "", ""));
        }
        if (!arrangements.administration().jumpTo().isEmpty()) {
            offers.add(offer(Arrangement.JUMP, "", ""));
        }
        if (arrangements.administration().maySuspend()) {
            offers.add(offer(Arrangement.SUSPEND, "", ""));
        }
        return offers;
    }

    private void offer(List<Offer> offers, Arrangement arrangement, StepId step, String look) {
        if (step != null) {
            offers.add(offer(arrangement, String.valueOf(step.value()), look));
        }
    }

    private Offer offer(Arrangement arrangement, String step, String look) {
        var act = arrangement.name() + ":" + step;
        return new Offer(act, words.of(arrangement), arrangement.icon(), look, false, null);
    }
}
