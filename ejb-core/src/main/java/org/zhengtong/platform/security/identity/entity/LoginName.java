package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.zhengtong.kernel.AccountId;

/** One of the names under which an account signs in: staff name, mobile number, e-mail address. */
@Entity
@Table(name = "identity_login_name")
public class LoginName {

    @Id
    private String name;

    private long accountId;

    protected LoginName() {}

    public LoginName(String name, AccountId account) {
        this.name = normal(name);
        this.accountId = account.value();
    }

    /** Login names count without case and surrounding blanks. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }
}
