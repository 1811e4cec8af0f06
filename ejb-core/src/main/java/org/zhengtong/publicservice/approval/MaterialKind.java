package org.zhengtong.publicservice.approval;

/** What a material is. */
public enum MaterialKind {
    /** A form to fill in. */
    FORM,
    ORIGINAL,
    COPY
}
