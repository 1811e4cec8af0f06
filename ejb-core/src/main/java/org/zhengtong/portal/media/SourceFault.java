package org.zhengtong.portal.media;

/** What can be wrong with a source. */
public enum SourceFault {
    BAD_ADDRESS,
    PRIVATE_ADDRESS,
    UNREACHABLE,
    TOO_SLOW,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    REFUSED,
    /** Its robots.txt asks machines to stay away. */
    ROBOTS,
    /** What it says is not what its kind should say. */
    NOT_UNDERSTOOD,
    /** It declares a document type or entities: nobody needs them, and they have been used to harm. */
    UNSAFE,
    /** More elements, or deeper ones, than any honest document has. */
    TOO_COMPLEX,
    /** The document is there, but there is no story where the selectors look. */
    NOTHING_FOUND
}
