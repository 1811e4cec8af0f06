package org.zhengtong.portal.content;

import org.zhengtong.kernel.Rule;

/** What publishing refuses. */
public enum ContentRule implements Rule {
    /** Somebody else saved meanwhile; what was typed is kept on the page. */
    CHANGED_MEANWHILE,
    /** {0} the state it is in. */
    NOT_IN_THAT_STATE,
    COLUMN_CLOSED,
    FACTS_OF_ANOTHER_KIND,
    MARKUP_TOO_LARGE,
    /** Whoever wrote a version doesn't review it. */
    NOT_BY_ITS_WRITER,
    REASON_REQUIRED,
    /** {0} how many findings stand in the way. */
    CHECKS_FAILED,
    EXPIRES_BEFORE_PUBLISHED,
    TRANSLATED_ALREADY,
    SLUG_TAKEN,
    PARENT_ELSEWHERE;

    @Override
    public boolean overtaken() {
        return this == CHANGED_MEANWHILE;
    }
}
