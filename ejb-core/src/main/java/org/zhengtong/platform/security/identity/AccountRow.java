package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.AccountId;

/**
 * An account as the security administrator finds it.
 *
 * @param loginNames the names under which it signs in, with commas between them; mobile numbers masked
 * @param active whether it may be used at all
 * @param locked whether wrong passwords lock it at the moment
 */
public record AccountRow(
        AccountId id, AccountKind kind, String name, String loginNames, boolean active, boolean locked, boolean demo) {}
