package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.AccountQuery;
import org.zhengtong.platform.security.identity.AccountRow;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.control.AccountCards;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.platform.support.clock.CountyClock;

/**
 * The security administrator's work on accounts. Three administrators are kept apart (GB/T 22239 §8.1.5): this one can
 * neither change settings nor read the trail, and nobody touches their own account.
 */
@Stateless
@DenyAll
public class AccountDesk {

    /** As the realm's view counts. */
    private static final Duration COUNTED = Duration.ofMinutes(15);

    @Inject
    AccountCards cards;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @RolesAllowed("identity.manage")
    public Page<AccountRow> search(AccountQuery query, Page.Request page) {
        return cards.search(query, page);
    }

    @RolesAllowed("identity.manage")
    public AccountCard card(AccountId account) {
        accounts.get(account);
        return cards.card(account, since());
    }

    /** Nobody can sign in with it any more; what it did keeps its name. */
    @RolesAllowed("identity.manage")
    @Audited("identity.disable")
    public void disable(AccountId account) {
        another(account).disable();
    }

    @RolesAllowed("identity.manage")
    @Audited("identity.enable")
    public void enable(AccountId account) {
        another(account).enable();
    }

    /** Lets somebody try again at once whom wrong passwords have locked out. */
    @RolesAllowed("identity.manage")
    @Audited("identity.unlock")
    public void unlock(AccountId account) {
        another(account);
        cards.forgetFailures(account, since());
    }

    private Account another(AccountId account) {
        IdentityRule.OWN_ACCOUNT.require(!caller.required().equals(account));
        return accounts.get(account);
    }

    /** The realm knows nothing of the county's clock and writes with the machine's. */
    private static Instant since() {
        return CountyClock.machineTime().minus(COUNTED);
    }
}
