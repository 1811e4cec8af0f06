package org.zhengtong.platform.support.workflow;

/** When a step with several signatories is done. */
public enum SigningMode {
    /** 或签: the first signature decides. */
    ANY,
    /** 会签: all have to sign; the first refusal decides against. */
    ALL
}
