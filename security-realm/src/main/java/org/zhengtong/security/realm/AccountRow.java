package org.zhengtong.security.realm;

import java.util.Set;

/**
 * What the realm knows of one account.
 *
 * @param id the account id, also the principal's number
 * @param usable whether the account is active and not locked after failed attempts
 * @param permissions what the account may do, as session beans name it
 * @param consoleRoles roles of the WildFly management console
 */
record AccountRow(long id, String passwordHash, boolean usable, Set<String> permissions, Set<String> consoleRoles) {

    static final String PREFIX = "acc:";

    String principalName() {
        return PREFIX + id;
    }
}
