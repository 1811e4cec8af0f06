package org.zhengtong.platform.support.workflow;

/** How a case that was sent back comes to where it was sent back from. */
public enum ReturnWay {
    /** 逐级: it walks the way again. */
    WALK_AGAIN,
    /**
     * 直送: once the earlier step agrees, the case stands again as it stood when it was sent back. Each signer there
     * signs anew, because what they signed may have changed; any other outcome walks the way that it says.
     */
    STRAIGHT_BACK
}
