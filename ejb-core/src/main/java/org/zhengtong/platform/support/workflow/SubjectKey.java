package org.zhengtong.platform.support.workflow;

import java.util.Optional;
import org.zhengtong.kernel.AccountId;

/**
 * Whom a case is about, as a word that tells nobody who it is: an account, or the blind index of an identity number or
 * credit code. Two cases of the same person have the same key, whoever asked for it.
 */
public record SubjectKey(String value) {

    private static final String ACCOUNT = "account:";

    public static SubjectKey account(AccountId account) {
        return new SubjectKey(ACCOUNT + account.value());
    }

    /** @param blindIndex as the vault makes it, never the number itself */
    public static SubjectKey code(String blindIndex) {
        return new SubjectKey("code:" + blindIndex);
    }

    /** The account, if it is one. */
    public Optional<AccountId> ofAccount() {
        return value.startsWith(ACCOUNT)
                ? Optional.of(new AccountId(Long.parseLong(value.substring(ACCOUNT.length()))))
                : Optional.empty();
    }
}
