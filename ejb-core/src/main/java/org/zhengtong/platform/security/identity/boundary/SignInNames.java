package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.entity.LoginName;
import org.zhengtong.platform.security.protection.boundary.Vault;

/** Says of what was typed as a name at the door how the trail may name it. */
@Stateless
@PermitAll
public class SignInNames {

    private static final int SIGNS = 12;
    private static final int LONGEST = 120;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    /**
     * The account, if the name is one's. If not, a mark of the name: people type passwords into the wrong field, so a name
     * that nobody has is written nowhere; its keyed digest still tells whether it is always the same one.
     */
    public String auditName(String typed) {
        var name = LoginName.normal(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        return accounts.findByLogin(name)
                .map(account -> account.id().auditName())
                .orElseGet(() -> "name " + vault.index(name).substring(0, SIGNS));
    }
}
