package org.zhengtong.kernel;

import java.security.Principal;
import java.util.Optional;

/**
 * An account of staff, a citizen, a firm or the system itself. Immutable and never reused: the same in the security
 * realm, in session beans, in audit records and in the approval engine.
 */
public record AccountId(long value) implements Comparable<AccountId>, AuditObject {

    /** What acts when nobody does: timers and workers. */
    public static final AccountId SYSTEM = new AccountId(0);

    /** Login names never hold a colon, so that an id can't be taken for one. */
    private static final String PREFIX = "acc:";

    /** The principal's name, as it is known to the container. */
    public String principalName() {
        return PREFIX + value;
    }

    /** Nobody, if the caller is anonymous or no account of ours. */
    public static Optional<AccountId> of(Principal principal) {
        if (principal == null || !principal.getName().startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Optional.of(new AccountId(Long.parseLong(principal.getName().substring(PREFIX.length()))));
    }

    @Override
    public String auditName() {
        return "account " + value;
    }

    @Override
    public int compareTo(AccountId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return principalName();
    }
}
