package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.OpenedAccount;
import org.zhengtong.platform.security.identity.control.AccountCards;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.control.NewAccounts;
import org.zhengtong.platform.security.identity.entity.Grant;

/**
 * The account with which a county begins. It is a security administrator's: who opens accounts and gives roles can bring
 * everybody else in, and stays apart from the other two administrators from the first day on (GB/T 22239 §8.1.5).
 */
@Stateless
@DenyAll
public class FirstAccount {

    private static final String LOGIN = "admin";
    private static final String NAME = "首任安全管理员";
    private static final String ROLE = "security.administrator";

    @Inject
    Accounts accounts;

    @Inject
    AccountCards cards;

    @Inject
    NewAccounts newAccounts;

    @Inject
    Clock clock;

    /** Whether the county has no staff yet. Nodes that start together ask one after the other. */
    @RolesAllowed("county.found")
    public boolean isMissing() {
        accounts.lockFounding();
        return !accounts.anyOf(AccountKind.STAFF);
    }

    /** @param county the unit in which it holds its role */
    @RolesAllowed("county.found")
    @Audited("identity.first.open")
    public OpenedAccount open(long county) {
        var opened = newAccounts.open(NAME, LOGIN);
        accounts.add(new Grant(opened.account(), ROLE, county, LocalDate.now(clock)));
        return opened;
    }

    /** For those who have lost it: a new one-time password; closed or locked, the account is opened again. */
    @RolesAllowed("county.found")
    @Audited("identity.first.renew")
    public OpenedAccount renew() {
        var account = accounts.findByLogin(LOGIN).orElseThrow(() -> accounts.unknown(LOGIN));
        account.enable();
        cards.forgetFailures(account.id(), AccountCards.counted());
        return new OpenedAccount(account.id(), newAccounts.issue(account));
    }
}
