package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.platform.security.identity.entity.Citizen;
import org.zhengtong.platform.security.identity.entity.Firm;
import org.zhengtong.platform.security.identity.entity.Grant;
import org.zhengtong.platform.security.identity.entity.LoginName;
import org.zhengtong.platform.security.identity.entity.Role;

/** The kept accounts with their login names, grants, and what citizens and firms told. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Account get(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()))
                .orElseThrow(() -> new NotFound(Account.class, id));
    }

    public Optional<Account> findByLogin(String name) {
        return Optional.ofNullable(entities.find(LoginName.class, LoginName.normal(name)))
                .map(login -> get(login.account()));
    }

    public NotFound unknown(String login) {
        return new NotFound(LoginName.class, login);
    }

    public boolean anyOf(AccountKind kind) {
        return entities.createQuery("select count(a) from Account a where a.kind = :kind", Long.class)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    /** Citizens and firms that had an account before a moment. */
    public long registeredBefore(Instant moment) {
        return entities.createQuery(
                        "select count(a) from Account a where a.kind in :kinds and a.createdAt < :moment", Long.class)
                .setParameter("kinds", List.of(AccountKind.CITIZEN, AccountKind.FIRM))
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Held until the transaction ends: the system's own account is there from the first migration on. */
    public void lockFounding() {
        entities.find(Account.class, AccountId.SYSTEM.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps a new account; its id is known afterwards. */
    public AccountId add(Account account, String... loginNames) {
        entities.persist(account);
        for (var name : loginNames) {
            entities.persist(new LoginName(name, account.id()));
        }
        return account.id();
    }

    public void add(Citizen citizen) {
        entities.persist(citizen);
    }

    public void add(Firm firm) {
        entities.persist(firm);
    }

    public Grant add(Grant grant) {
        entities.persist(grant);
        return grant;
    }

    public Grant grant(long id) {
        return Optional.ofNullable(entities.find(Grant.class, id)).orElseThrow(() -> new NotFound(Grant.class, id));
    }

    /** The grant that began on a day: there is one at most. */
    public Optional<Grant> grant(AccountId account, String role, long unit, LocalDate from) {
        return entities.createQuery(
                        "select g from Grant g where g.accountId = :account and g.role = :role and g.unitId = :unit"
                                + " and g.validFrom = :from",
                        Grant.class)
                .setParameter("account", account.value())
                .setParameter("role", role)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    public Role role(String code) {
        return Optional.ofNullable(entities.find(Role.class, code)).orElseThrow(() -> new NotFound(Role.class, code));
    }

    public List<Role> roles() {
        return entities.createQuery("select r from Role r order by r.code", Role.class)
                .getResultList();
    }

    public Optional<Citizen> citizen(AccountId id) {
        return Optional.ofNullable(entities.find(Citizen.class, id.value()));
    }

    public Optional<Firm> firm(AccountId id) {
        return Optional.ofNullable(entities.find(Firm.class, id.value()));
    }

    public boolean residentKnown(String residentIndex) {
        return !entities.createQuery("select c.accountId from Citizen c where c.residentId.index = :index", Long.class)
                .setParameter("index", residentIndex)
                .getResultList()
                .isEmpty();
    }

    /** Of the citizen with this resident ID, or the firm with this credit code. */
    public Optional<AccountId> withCode(String creditCode, String residentIndex) {
        return entities.createQuery(
                        "select a.id from Account a where a.id in (select c.accountId from Citizen c"
                                + " where c.residentId.index = :index) or a.id in (select f.accountId from Firm f"
                                + " where f.creditCode = :code)",
                        Long.class)
                .setParameter("index", residentIndex)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst()
                .map(AccountId::new);
    }
}
