package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.control.Accounts;

/** How many people and firms have an account on the portal: a number, nobody's name. */
@Stateless
@DenyAll
public class RegisteredUsers {

    @Inject
    Accounts accounts;

    @RolesAllowed(Permission.CONTENT_MANAGE)
    public long before(Instant moment) {
        return accounts.registeredBefore(moment);
    }
}
