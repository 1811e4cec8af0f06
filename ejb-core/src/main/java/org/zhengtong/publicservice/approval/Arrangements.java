package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;

/**
 * What a reader may arrange around an application beside signing it, now.
 *
 * @param mine the step that the reader may sign and therefore delegate; null if there is none
 * @param mayAddSigner whether somebody may be added there
 * @param asked the step for which the reader was asked for a view; null
 * @param delegated the step for which the reader waits for somebody's view; null
 * @param urgeable steps that wait for others and that the reader may urge
 * @param added places to sign that the reader added and may take away
 * @param decided the step whose decision the reader may take back; null
 * @param mayCopy whether the reader takes part and may send it to colleagues
 * @param restsFor why it is suspended; null while it moves
 * @param administration what administrators may do
 */
public record Arrangements(
        StepId mine,
        boolean mayAddSigner,
        StepId asked,
        StepId delegated,
        List<StepId> urgeable,
        List<Added> added,
        StepId decided,
        boolean mayCopy,
        String restsFor,
        Administration administration) {

    /** A place that the reader added. */
    public record Added(StepId step, int place, AccountId person) {}

    /**
     * What an administrator of processes may do.
     *
     * @param jumpTo steps to which it may be moved; empty where it may not
     * @param abandoned a step for which nobody was found, so that it waits for the administrators; null
     */
    public record Administration(boolean maySuspend, boolean mayResume, List<EarlierStep> jumpTo, StepId abandoned) {

        public static final Administration NONE = new Administration(false, false, List.of(), null);
    }
}
