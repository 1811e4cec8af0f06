package org.zhengtong.security.realm;

import java.security.Principal;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.wildfly.security.auth.principal.NamePrincipal;

/** Turns what a person typed to sign in (name, mobile, e-mail) into the immutable account id that the product works with. */
public class AccountPrincipals implements Function<Principal, Principal> {

    private Accounts accounts = new Accounts("java:jboss/datasources/ZhengtongDS");

    /** Called by Elytron with the configuration of the transformer. */
    public void initialize(Map<String, String> configuration) {
        if (configuration.containsKey("data-source")) {
            accounts = new Accounts(configuration.get("data-source"));
        }
    }

    @Override
    public Principal apply(Principal principal) {
        if (principal == null || principal.getName().startsWith(AccountRow.PREFIX)) {
            return principal;
        }
        try {
            var id = accounts.idOf(principal.getName());
            return id.isPresent() ? new NamePrincipal(AccountRow.PREFIX + id.get()) : principal;
        } catch (SQLException e) {
            throw new IllegalStateException("accounts can't be read", e);
        }
    }
}
