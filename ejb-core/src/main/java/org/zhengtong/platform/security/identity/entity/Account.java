package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.AccountView;

/**
 * Somebody who can sign in. Made active, may be disabled, is never deleted: histories name it for ever. A password that
 * somebody else has seen is for one time: nothing can be done with it but to set one's own.
 */
@Entity
@Table(name = "identity_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_account_seq")
    @SequenceGenerator(name = "identity_account_seq", sequenceName = "identity_account_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String name;
    private String passwordHash;
    private boolean passwordTemporary;

    /** Counts the passwords: sessions that began with an earlier one are over. */
    private int passwordSerial;

    private String language;
    private Instant createdAt;
    private boolean demo;

    @Version
    private int version;

    protected Account() {}

    public Account(AccountKind kind, String name, String passwordHash, Instant createdAt) {
        this.kind = kind;
        this.state = AccountState.ACTIVE;
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = "zh";
        this.createdAt = createdAt;
    }

    /** Marks an account of the demo data set. */
    public Account asDemo() {
        demo = true;
        return this;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordTemporary = false;
        passwordSerial++;
    }

    /** From now on only this password opens the account, and it opens nothing but the page where it is changed. */
    public void issueOneTimePassword(String hash) {
        changePassword(hash);
        passwordTemporary = true;
    }

    public void prefer(String newLanguage) {
        language = newLanguage;
    }

    public void disable() {
        state = AccountState.DISABLED;
    }

    public void enable() {
        state = AccountState.ACTIVE;
    }

    public boolean isOpen() {
        return state == AccountState.ACTIVE;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public AccountKind kind() {
        return kind;
    }

    public boolean hasOneTimePassword() {
        return passwordTemporary;
    }

    public int passwordSerial() {
        return passwordSerial;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public AccountView view() {
        return new AccountView(id(), kind, name, language, demo);
    }
}
