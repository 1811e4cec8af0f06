package org.zhengtong.security.realm;

import java.security.Principal;
import java.security.spec.AlgorithmParameterSpec;
import java.sql.SQLException;
import java.util.Map;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityRealm;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.Evidence;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** One realm for staff, citizens and administrators: both portals and the management console ask it. */
public class AccountRealm implements SecurityRealm {

    private static final String DATA_SOURCE = "java:jboss/datasources/ZhengtongDS";

    private final RecentProofs proofs = new RecentProofs();
    private Accounts accounts = new Accounts(DATA_SOURCE);

    /** Called by Elytron with the configuration of the realm; {@code data-source} names another datasource. */
    public void initialize(Map<String, String> configuration) {
        accounts = new Accounts(configuration.getOrDefault("data-source", DATA_SOURCE));
    }

    @Override
    public RealmIdentity getRealmIdentity(Principal principal) throws RealmUnavailableException {
        try {
            var id = accounts.idOf(principal.getName());
            var row = id.isPresent() ? accounts.find(id.get()) : java.util.Optional.<AccountRow>empty();
            return row.isPresent()
                    ? new AccountIdentity(principal, row.get(), accounts, proofs)
                    : RealmIdentity.NON_EXISTENT;
        } catch (SQLException e) {
            throw new RealmUnavailableException(e);
        }
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
