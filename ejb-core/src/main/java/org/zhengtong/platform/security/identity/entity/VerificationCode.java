package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.security.realm.PasswordHash;

/** A six-digit code sent to a mobile number or an e-mail address: valid for ten minutes, five tries, once. */
@Entity
@Table(name = "identity_code")
public class VerificationCode {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final int HASH_ITERATIONS = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_code_seq")
    @SequenceGenerator(name = "identity_code_seq", sequenceName = "identity_code_seq", allocationSize = 50)
    private Long id;

    private String purpose;
    private String targetIndex;
    private String codeHash;
    private Instant expiresAt;
    private int attempts;
    private boolean used;
    private Instant createdAt;

    protected VerificationCode() {}

    public VerificationCode(String purpose, String targetIndex, String code, Instant now) {
        this.purpose = purpose;
        this.targetIndex = targetIndex;
        this.codeHash = PasswordHash.of(code.toCharArray(), HASH_ITERATIONS).stored();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Counts the try first, so that guessing ends after five. */
    public boolean proves(String code, Instant now) {
        IdentityRule.CODE_EXPIRED.require(!used && attempts < TRIES && now.isBefore(expiresAt));
        attempts++;
        if (PasswordHash.parse(codeHash).matches(code.strip().toCharArray())) {
            used = true;
            return true;
        }
        return false;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
