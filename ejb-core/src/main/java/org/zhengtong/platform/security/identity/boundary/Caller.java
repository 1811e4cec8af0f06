package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.AccountView;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.control.Applicants;
import org.zhengtong.platform.security.identity.control.Scopes;
import org.zhengtong.platform.security.identity.entity.Account;

/** Who is calling, and what they may reach. */
@Stateless
@DenyAll
public class Caller {

    @Inject
    Accounts accounts;

    @Inject
    Scopes scopes;

    @Inject
    Applicants applicants;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Empty for an anonymous caller. */
    @PermitAll
    public Optional<AccountId> account() {
        return AccountId.of(context.getCallerPrincipal());
    }

    /** @throws EJBAccessException for an anonymous caller */
    @PermitAll
    public AccountId required() {
        return account().orElseThrow(() -> new EJBAccessException("sign in first"));
    }

    @PermitAll
    public Optional<AccountView> view() {
        return account().map(id -> accounts.get(id).view());
    }

    /**
     * What a session of the caller's may go on with: a number that stays the same as long as the password does. Empty if
     * the account was closed, or if nobody is signed in.
     */
    @PermitAll
    public OptionalInt passwordSerial() {
        return account()
                .map(accounts::get)
                .filter(Account::isOpen)
                .map(account -> OptionalInt.of(account.passwordSerial()))
                .orElse(OptionalInt.empty());
    }

    /** How far the caller's permission reaches. */
    @PermitAll
    public DataScope scope(String permission) {
        return scopes.of(required(), permission, LocalDate.now(clock));
    }

    @PermitAll
    public boolean may(String permission) {
        return context.isCallerInRole(permission);
    }

    /** What the platform holds of the caller, in clear; empty for staff and anonymous callers. */
    @PermitAll
    public Optional<Applicant> applicant() {
        return account().flatMap(applicants::find);
    }

    /** Remembers the language that the caller chose. */
    @PermitAll
    public void prefer(String language) {
        accounts.get(required()).prefer("en".equals(language) ? "en" : "zh");
    }
}
