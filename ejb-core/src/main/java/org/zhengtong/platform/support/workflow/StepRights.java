package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What a person may do with a step now.
 *
 * @param sendBackTo earlier nodes of this case's way that it may be sent back to, nearest first
 */
public record StepRights(
        boolean mayClaim, boolean mayRelease, boolean maySign, boolean mayHandOver, List<EarlierStep> sendBackTo) {

    public static final StepRights NONE = new StepRights(false, false, false, false, List.of());

    public boolean maySendBack() {
        return !sendBackTo.isEmpty();
    }

    /** An earlier step of the way. */
    public record EarlierStep(String node, Bilingual name) {}
}
