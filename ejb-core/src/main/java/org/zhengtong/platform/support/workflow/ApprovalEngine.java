package org.zhengtong.platform.support.workflow;

import java.util.Map;
import org.zhengtong.kernel.AccountId;

/**
 * Moves cases. Each method locks the case first, works in the caller's transaction and announces what happened as events
 * in the same transaction; an error of the engine rolls the caller back. A refused action is a
 * {@link org.zhengtong.kernel.RuleViolation} of {@link WorkflowRule}.
 *
 * <p>The engine checks that the acting person is a signatory of the step; permissions of the business are the caller's.
 */
public interface ApprovalEngine {

    void start(StartCase command);

    /**
     * Locks a case for the rest of the transaction. Whoever changes a business object together with its case calls this
     * first, so that people and timers take their locks in the same order.
     */
    void lock(CaseKey key);

    /** Locks a case, and refuses a step that is not its own or is closed: who closed it and when. */
    void lock(CaseKey key, StepId step);

    /** Takes a step of a group for oneself; the others see who has it. */
    void claim(StepId step, AccountId by);

    /** Gives a claimed step back to its group. */
    void release(StepId step, AccountId by);

    /** Signs; when the signatures suffice, the step is done and the case moves on within this call. */
    void sign(SignStep command);

    /**
     * Completes the open step of a node from outside the engine: by the law (silence accepts), by the applicant
     * (supplement handed in) or by another system. No signatory check; the caller says for whom it acts.
     */
    void complete(CaseKey key, String node, String outcome, AccountId by, String note, Map<String, Object> facts);

    /** 转办: another person signs instead. */
    void handOver(StepId step, AccountId by, AccountId to, String reason);

    /** 驳回: back to an earlier step of the way that this case walked; also out of a parallel branch. */
    void sendBack(StepId step, AccountId by, String toNode, String reason, ReturnWay way);

    /**
     * 取回: whoever decided a step takes the decision back, as long as nobody has read or touched what followed from it.
     * The step is then walked again, and waits for the same person.
     */
    void takeBack(StepId decided, AccountId by, String reason);

    /** 撤回: the one who filed takes the case back before it is decided; all its steps are cancelled. */
    void withdraw(CaseKey key, AccountId by, String reason);

    /** Sets or moves the deadline of an open step; timers follow. */
    void setDeadline(StepId step, StepDeadline deadline);

    /** 改派: other signatories for a lane from now on, open steps included (redirect to the competent unit). */
    void reassign(CaseKey key, String lane, java.util.List<Signatory> signatories, AccountId by, String reason);
}
