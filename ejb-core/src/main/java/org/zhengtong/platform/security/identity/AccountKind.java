package org.zhengtong.platform.security.identity;

/** Whose account it is. */
public enum AccountKind {
    STAFF,
    CITIZEN,
    FIRM,
    SYSTEM
}
