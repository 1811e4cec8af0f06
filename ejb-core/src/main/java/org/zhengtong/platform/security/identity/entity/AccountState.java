package org.zhengtong.platform.security.identity.entity;

/** Whether an account may be used. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
