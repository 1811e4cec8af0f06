package org.zhengtong.platform.security.identity;

import java.time.Instant;
import java.util.List;

/**
 * All that the security administrator sees of one account.
 *
 * @param oneTimePassword whether it still has the one that was handed over
 * @param grants its roles, those that have ended too
 * @param lastSignIn null if nobody has signed in with it yet
 * @param failures wrong passwords since the last right one, within the time that counts
 */
public record AccountCard(
        AccountRow account,
        Instant createdAt,
        boolean oneTimePassword,
        List<GrantView> grants,
        Instant lastSignIn,
        int failures) {}
