package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.control.PasswordPolicy;
import org.zhengtong.security.realm.PasswordHash;

/** What everybody may change of their own account. */
@Stateless
@DenyAll
public class OwnAccount {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** @param before the password so far: whoever finds an unlocked screen doesn't get the account with it */
    @RolesAllowed({"intranet.use", "portal.file", "password.change"})
    @Audited("identity.password.change")
    public void changePassword(String before, String after) {
        var account = accounts.get(caller.required());
        IdentityRule.OLD_PASSWORD_WRONG.require(
                before != null && PasswordHash.parse(account.passwordHash()).matches(before.toCharArray()));
        PasswordPolicy.check(after, account.view().name());
        IdentityRule.PASSWORD_AS_BEFORE.require(!after.equals(before));
        account.changePassword(PasswordHash.of(after.toCharArray()).stored());
    }
}
