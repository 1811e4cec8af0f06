package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AccountId;

/**
 * What the signers of a step arrange among themselves. The process knows nothing of it: only the step's outcome moves
 * the case. Each method locks the case first, like those of {@link ApprovalEngine}.
 */
public interface Countersigning {

    /**
     * 加签: somebody else has to sign too. An added signature counts like any other: where one signature suffices, that
     * of the adder suffices only together with those added.
     *
     * @param by whose turn it is; a step of a group is claimed with this
     */
    void addSigner(StepId step, AccountId by, AccountId whom, SignerOrder order, String reason);

    /**
     * 减签: takes away a place that the same person added and that is not signed, unless nobody else is left to sign.
     * If nothing else was missing, this decides the step.
     */
    void removeSigner(StepId step, AccountId by, int place, String reason);

    /** 委派: asks somebody for their view; the step then comes back to {@code by}, who decides. */
    void delegate(StepId step, AccountId by, AccountId to, String question);

    /** The delegate's view, with which the step returns to the one who asked. */
    void answer(StepId step, AccountId by, String view);

    /** Takes a delegated step back before it is answered. */
    void recall(StepId step, AccountId by);
}
