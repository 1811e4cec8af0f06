package org.zhengtong.platform.support.workflow;

import java.util.Map;
import org.zhengtong.kernel.AccountId;

/**
 * One signature.
 *
 * @param outcome one of the outcomes that the step's definition offers, for example {@code approve}
 * @param opinion what the signer wrote; may be empty where the definition does not ask for it
 * @param facts facts that conditions further on may ask for, added to those of the case
 */
public record SignStep(StepId step, AccountId by, String outcome, String opinion, Map<String, Object> facts) {

    public SignStep(StepId step, AccountId by, String outcome, String opinion) {
        this(step, by, outcome, opinion, Map.of());
    }
}
