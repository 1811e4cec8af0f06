package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.AccountId;

/** The signed-in account as layouts show it. */
public record AccountView(AccountId id, AccountKind kind, String name, String language, boolean demo) {}
