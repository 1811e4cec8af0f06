package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.Countersigning;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/**
 * What a signer arranges with colleagues inside a step, for cases of every system. Whether the caller is a signer is the
 * engine's to say; only staff are involved. Signing itself is offered by the system that owns the case, whose rules have
 * to be kept.
 */
@Stateless
@DenyAll
public class Colleagues {

    @Inject
    Countersigning countersigning;

    @Inject
    Signatories signatories;

    @Inject
    Caller caller;

    @RolesAllowed("intranet.use")
    @Audited("workflow.addSigner")
    public void addSigner(StepId step, AccountId whom, SignerOrder order, String reason) {
        requireColleague(whom);
        countersigning.addSigner(step, caller.required(), whom, order, reason);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.removeSigner")
    public void removeSigner(StepId step, int place, String reason) {
        countersigning.removeSigner(step, caller.required(), place, reason);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.delegate")
    public void delegate(StepId step, AccountId to, String question) {
        requireColleague(to);
        countersigning.delegate(step, caller.required(), to, question);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.answer")
    public void answer(StepId step, String view) {
        countersigning.answer(step, caller.required(), view);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.recall")
    public void recall(StepId step) {
        countersigning.recall(step, caller.required());
    }

    private void requireColleague(AccountId person) {
        WorkflowRule.NOT_A_COLLEAGUE.require(signatories.isStaff(person));
    }
}
