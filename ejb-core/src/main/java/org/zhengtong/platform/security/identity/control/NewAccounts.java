package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.OneTimePassword;
import org.zhengtong.platform.security.identity.OpenedAccount;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.security.realm.PasswordHash;

/** Opens accounts of staff; their passwords are made here and go out once. */
@ApplicationScoped
public class NewAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    public OpenedAccount open(String name, String login) {
        IdentityRule.LOGIN_TAKEN.require(accounts.findByLogin(login).isEmpty());
        var account = new Account(AccountKind.STAFF, name.strip(), null, clock.instant());
        var password = issue(account);
        return new OpenedAccount(accounts.add(account, login), password);
    }

    public OneTimePassword issue(Account account) {
        var password = OneTimePassword.random();
        account.issueOneTimePassword(
                PasswordHash.of(password.value().toCharArray()).stored());
        return password;
    }
}
