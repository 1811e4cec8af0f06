package org.zhengtong.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The demo county's staff at work: found by unit and role, acting under their own identity. */
class DemoPeople {

    private final Map<String, List<String>> logins = new HashMap<>();
    private final Map<String, SecurityIdentity> identities = new HashMap<>();
    private final Random random;

    DemoPeople(Random random) {
        this.random = random;
        for (var row : CsvFile.rows("/db/demo/directory/staff.csv")) {
            if (row.get("roles") != null) {
                Arrays.stream(row.get("roles").split("\\|"))
                        .forEach(role -> logins.computeIfAbsent(row.get("unit") + "/" + role, key -> new ArrayList<>())
                                .add(row.get("login")));
            }
        }
    }

    /** Somebody who holds a role in a unit. */
    String holding(String unit, String role) {
        var holders = logins.get(unit + "/" + role);
        return holders.get(random.nextInt(holders.size()));
    }

    <T> T as(String login, Callable<T> work) {
        try {
            return identities.computeIfAbsent(login, DemoPeople::signedIn).runAs(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(login, e);
        }
    }

    private static SecurityIdentity signedIn(String login) {
        try {
            return SecurityDomain.getCurrent()
                    .authenticate(login, new PasswordGuessEvidence(DemoCounty.PASSWORD.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException(login, e);
        }
    }
}
