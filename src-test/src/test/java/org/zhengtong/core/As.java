package org.zhengtong.core;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Calls as one of the demo county's people, signed in through the real realm. */
final class As {

    static final String PASSWORD = "Zhengtong-2026";

    private As() {}

    static <T> T person(String login, Callable<T> call) {
        try {
            return SecurityDomain.getCurrent()
                    .authenticate(login, new PasswordGuessEvidence(PASSWORD.toCharArray()))
                    .runAs(call);
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void person(String login, Runnable call) {
        person(login, () -> {
            call.run();
            return null;
        });
    }
}
