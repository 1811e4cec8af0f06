package org.zhengtong.publicservice.approval;

/** Whom a matter serves; it may serve several. */
public enum Audience {
    PERSON,
    FARMER,
    FIRM
}
