package org.zhengtong.security.realm;

import java.security.Principal;
import java.security.spec.AlgorithmParameterSpec;
import java.sql.SQLException;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.authz.AuthorizationIdentity;
import org.wildfly.security.authz.MapAttributes;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.Evidence;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** One account as Elytron sees it during a sign-in. */
class AccountIdentity implements RealmIdentity {

    private final Principal principal;
    private final AccountRow account;
    private final Accounts accounts;
    private final RecentProofs proofs;

    AccountIdentity(Principal principal, AccountRow account, Accounts accounts, RecentProofs proofs) {
        this.principal = principal;
        this.account = account;
        this.accounts = accounts;
        this.proofs = proofs;
    }

    @Override
    public Principal getRealmIdentityPrincipal() {
        return new NamePrincipal(principal.getName());
    }

    @Override
    public boolean exists() {
        return account.usable();
    }

    @Override
    public boolean verifyEvidence(Evidence evidence) throws RealmUnavailableException {
        if (!(evidence instanceof PasswordGuessEvidence guess) || !account.usable() || account.passwordHash() == null) {
            return false;
        }
        if (proofs.knows(account.passwordHash(), guess.getGuess())) {
            return true;
        }
        var proved = PasswordHash.parse(account.passwordHash()).matches(guess.getGuess());
        try {
            accounts.noteSignIn(account.id(), proved);
        } catch (SQLException e) {
            throw new RealmUnavailableException(e);
        }
        if (proved) {
            proofs.remember(account.passwordHash(), guess.getGuess());
        }
        return proved;
    }

    @Override
    public AuthorizationIdentity getAuthorizationIdentity() {
        var attributes = new MapAttributes();
        attributes.addAll("Roles", account.permissions());
        attributes.addAll("ConsoleRoles", account.consoleRoles());
        return AuthorizationIdentity.basicIdentity(attributes);
    }

    @Override
    public <C extends Credential> C getCredential(Class<C> type) {
        return null;
    }

    @Override
    public SupportLevel getCredentialAcquireSupport(
            Class<? extends Credential> type, String algorithm, AlgorithmParameterSpec parameters) {
        return SupportLevel.UNSUPPORTED;
    }

    @Override
    public SupportLevel getEvidenceVerifySupport(Class<? extends Evidence> type, String algorithm) {
        return PasswordGuessEvidence.class.isAssignableFrom(type) ? SupportLevel.SUPPORTED : SupportLevel.UNSUPPORTED;
    }
}
