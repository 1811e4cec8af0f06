package org.zhengtong.platform.support.workflow;

/** When a step with several signatories is done. */
public enum SigningMode {
    /** 或签: the first signature decides. */
    ANY,
    /** 会签: all have to sign; the first refusal decides against. */
    ALL,
    /** 票决会签: decided for as soon as a {@link Ratio} agrees, and against as soon as it can't be reached any more. */
    RATIO,
    /** 依次会签: one after the other, and nobody sees the step before their turn; the first refusal decides against. */
    ORDERED
}
