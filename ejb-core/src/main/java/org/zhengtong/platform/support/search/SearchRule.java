package org.zhengtong.platform.support.search;

import org.zhengtong.kernel.Rule;

/** What tending the search, and keeping searches, refuses. */
public enum SearchRule implements Rule {
    /** A group needs two words at least. */
    ONE_WORD_ALONE,
    CHANGED_MEANWHILE,
    REBUILT_ALREADY,
    /** Another search is kept under the name. */
    NAME_TAKEN,
    TOO_MANY_KEPT;

    @Override
    public boolean overtaken() {
        return this == CHANGED_MEANWHILE;
    }
}
