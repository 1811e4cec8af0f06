package org.zhengtong.core;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Calls as one of the demo county's people, signed in through the real realm. */
final class As {

    static final String PASSWORD = "Zhengtong-2026";

    private As() {}

    static <T> T person(String login, Callable<T> call) {
        return person(signedIn(login, PASSWORD), call);
    }

    static void person(String login, Runnable call) {
        person(login, () -> {
            call.run();
            return null;
        });
    }

    /** @throws SecurityException if the realm refuses */
    static SecurityIdentity signedIn(String login, String password) {
        try {
            return SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence(password.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T person(SecurityIdentity identity, Callable<T> call) {
        try {
            return identity.runAs(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
