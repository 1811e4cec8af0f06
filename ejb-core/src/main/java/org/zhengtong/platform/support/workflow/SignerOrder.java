package org.zhengtong.platform.support.workflow;

/** When an added signer signs, as seen from the one who added them. */
public enum SignerOrder {
    /** 前加签: before me; then it is my turn again. */
    BEFORE,
    /** 并加签: at the same time. */
    BESIDE,
    /** 后加签: after me, before whoever would have come next. */
    AFTER
}
