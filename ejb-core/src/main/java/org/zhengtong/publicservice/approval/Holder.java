package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.AccountId;

/**
 * Somebody whose identity is known for sure: by the account that is signed in, or by the card that a clerk has seen.
 *
 * @param account null without one
 * @param identity blind index of the resident ID or credit code; null if the account has none
 */
public record Holder(AccountId account, String identity) {}
