package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.AccountQuery;
import org.zhengtong.platform.security.identity.AccountRow;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.OneTimePassword;
import org.zhengtong.platform.security.identity.OpenedAccount;
import org.zhengtong.platform.security.identity.RoleChange;
import org.zhengtong.platform.security.identity.RoleView;
import org.zhengtong.platform.security.identity.control.AccountCards;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.control.NewAccounts;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.platform.security.identity.entity.Grant;
import org.zhengtong.platform.security.identity.entity.Role;

/**
 * The security administrator's work on accounts. Three administrators are kept apart (GB/T 22239 §8.1.5): this one can
 * neither change settings nor read the trail, and nobody touches their own account.
 */
@Stateless
@DenyAll
public class AccountDesk {

    @Inject
    AccountCards cards;

    @Inject
    Accounts accounts;

    @Inject
    NewAccounts newAccounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed("identity.manage")
    public Page<AccountRow> search(AccountQuery query, Page.Request page) {
        return cards.search(query, page);
    }

    @RolesAllowed("identity.manage")
    public AccountCard card(AccountId account) {
        accounts.get(account);
        return cards.card(account, AccountCards.counted());
    }

    @RolesAllowed("identity.manage")
    public boolean isStaff(AccountId account) {
        return accounts.get(account).kind() == AccountKind.STAFF;
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
        cards.forgetFailures(account, AccountCards.counted());
    }

    /** Opens an account of a member of staff; the login name is not in use yet. */
    @RolesAllowed("identity.manage")
    @Audited("identity.open")
    public OpenedAccount open(String name, String login) {
        return newAccounts.open(name, login);
    }

    /** For somebody who has forgotten theirs: a new one-time password; whoever is in with the old one is out. */
    @RolesAllowed("identity.manage")
    @Audited("identity.password.issue")
    public OneTimePassword issuePassword(AccountId account) {
        var owner = another(account);
        IdentityRule.STAFF_ONLY.require(owner.kind() == AccountKind.STAFF);
        return newAccounts.issue(owner);
    }

    @RolesAllowed("identity.manage")
    public List<RoleView> roles() {
        return accounts.roles().stream().map(Role::view).toList();
    }

    /**
     * Gives a role in a unit from today on.
     *
     * @param unit the unit's id
     * @param until last day; null for no end
     */
    @RolesAllowed("identity.manage")
    @Audited("identity.role.give")
    public RoleChange give(AccountId account, String role, long unit, LocalDate until) {
        var receiver = another(account).view();
        IdentityRule.STAFF_ONLY.require(receiver.kind() == AccountKind.STAFF);
        var today = LocalDate.now(clock);
        IdentityRule.ENDS_BEFORE_IT_BEGINS.require(until == null || !until.isBefore(today), today);
        var given = accounts.role(role).view();
        var held = cards.card(account, AccountCards.counted()).grants().stream()
                .filter(grant -> grant.isHeldOn(today))
                .toList();
        IdentityRule.ALREADY_HELD.require(
                held.stream().noneMatch(grant -> grant.role().equals(role)));
        IdentityRule.ADMINISTRATORS_APART.require(!given.administers()
                || held.stream()
                        .noneMatch(grant -> accounts.role(grant.role()).view().administers()));
        // Taken away and given again on one day: it goes on, instead of standing there twice.
        accounts.grant(account, role, unit, today)
                .orElseGet(() -> accounts.add(new Grant(account, role, unit, today)))
                .endOn(until);
        return new RoleChange(role, unit, until);
    }

    /** Takes a role away; yesterday was the last day on which it was held. */
    @RolesAllowed("identity.manage")
    @Audited("identity.role.end")
    public RoleChange end(AccountId account, long grant) {
        another(account);
        var ended = accounts.grant(grant);
        if (!ended.isOf(account)) {
            throw new NotFound(Grant.class, grant);
        }
        var last = LocalDate.now(clock).minusDays(1);
        ended.endOn(last);
        return new RoleChange(ended.role(), ended.unit(), last);
    }

    private Account another(AccountId account) {
        IdentityRule.OWN_ACCOUNT.require(!caller.required().equals(account));
        return accounts.get(account);
    }
}
