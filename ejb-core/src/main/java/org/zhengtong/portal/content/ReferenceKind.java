package org.zhengtong.portal.content;

/** By what a published article is found beside its columns. */
public enum ReferenceKind {
    /** A leader, by the name under which their page stands. */
    NAMES,
    /** The text of which it is a version, by the name that all versions share. */
    VERSION_OF,
    /** The document that it explains 政策解读, by the number of its article. */
    EXPLAINS,
    /** The unit whose column it is in, by that column's id. */
    PRESENTS
}
