package org.zhengtong.portal.content;

/** Why a file of an import could not be taken. */
public enum ImportFault {
    /** Neither Markdown, HTML, DOCX nor PDF. */
    FORMAT_UNKNOWN,
    TOO_LARGE,
    /** It is damaged, or not what its name says. */
    UNREADABLE,
    TITLE_MISSING,
    TEXT_MISSING,
    /** The name of the value stands beside it. */
    VALUE_MALFORMED,
    /** The article that it would change is being reviewed, or waits to be published. */
    ARTICLE_BUSY,
    /** Publishing refuses it; the rule stands beside it. */
    REFUSED
}
