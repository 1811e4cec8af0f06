package org.zhengtong.portal.content;

/** What the checks before publishing look for. */
public enum FindingKind {
    BODY_EMPTY(true),
    SOURCE_MISSING(true),
    FACT_MISSING(true),
    /** Of a picture or video in the text. */
    ALTERNATIVE_MISSING(true),
    /** A resident ID whose check digit is right. */
    RESIDENT_ID(true),
    MOBILE_NUMBER(true),
    /** A link within the site that leads to no published article, to no column and to no matter. */
    DEAD_LINK(true),
    /** A link outside that could not be found when it was last looked at; a network of the state may reach nothing outside. */
    OUTSIDE_LINK(false),
    /** A link outside that could not be looked at yet: it kept us out, was too slow, or nobody has asked. Somebody should. */
    UNSEEN_LINK(false),
    /** Almost the name of one of the site's leaders beside their office, or a leader's name beside another's. */
    WRONG_NAME(false),
    /** A spelling that the editors' dictionary calls wrong. */
    WRONG_WORD(false);

    private final boolean blocking;

    FindingKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether the article can't be published while it stands. */
    public boolean isBlocking() {
        return blocking;
    }
}
