package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What a person may do with a step now.
 *
 * @param mayAnswer whether the person was asked for a view
 * @param mayUrge whether it waits for others and the person filed the case or has signed in it
 * @param removable the places that the person added and may take away
 * @param sendBackTo earlier nodes of this case's way that it may be sent back to, nearest first
 */
public record StepRights(
        boolean mayClaim,
        boolean mayRelease,
        boolean maySign,
        boolean mayAnswer,
        boolean mayUrge,
        List<Integer> removable,
        List<EarlierStep> sendBackTo) {

    public static final StepRights NONE = new StepRights(false, false, false, false, false, List.of(), List.of());

    /** Whoever may sign may hand over, delegate and add signers. */
    public boolean mayHandOver() {
        return maySign;
    }

    public boolean maySendBack() {
        return !sendBackTo.isEmpty();
    }

    /** An earlier step of the way. */
    public record EarlierStep(String node, Bilingual name) {}
}
