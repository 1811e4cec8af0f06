package org.zhengtong.platform.support.workflow;

/** Open steps of a person by light. */
public record InboxCounts(long overdue, long today, long soon, long later, long none) {

    public long total() {
        return overdue + today + soon + later + none;
    }

    public long of(InboxLight light) {
        return switch (light) {
            case OVERDUE -> overdue;
            case TODAY -> today;
            case SOON -> soon;
            case LATER -> later;
            case NONE -> none;
        };
    }
}
