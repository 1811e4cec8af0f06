package org.zhengtong.platform.support.freshness.control;

import java.util.UUID;

/** What this node calls itself among the others: another name after each start. */
public final class ThisNode {

    public static final String NAME = UUID.randomUUID().toString();

    private ThisNode() {}
}
