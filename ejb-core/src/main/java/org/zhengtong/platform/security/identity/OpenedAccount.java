package org.zhengtong.platform.security.identity;

import java.io.Serializable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.AuditObject;

/** A new account of a member of staff, with the password that is handed over once. */
public record OpenedAccount(AccountId account, OneTimePassword password) implements AuditObject, Serializable {

    @Override
    public String auditName() {
        return account.auditName();
    }
}
