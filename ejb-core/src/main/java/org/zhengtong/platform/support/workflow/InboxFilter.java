package org.zhengtong.platform.support.workflow;

/**
 * Narrows an inbox; null means no restriction.
 *
 * @param light deadline group
 * @param system business system
 * @param text part of the title, summary or number
 */
public record InboxFilter(InboxLight light, String system, String text) {

    public static final InboxFilter ALL = new InboxFilter(null, null, null);
}
