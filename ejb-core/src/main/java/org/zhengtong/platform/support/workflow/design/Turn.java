package org.zhengtong.platform.support.workflow.design;

/**
 * A place where the way parts, without anybody acting.
 *
 * @param when FEEL; where it does not hold the case goes on to what follows
 */
public record Turn(String id, String when, Then then) implements Part {}
