package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.control.Codes;

/** Checks a code in a transaction of its own: a wrong try counts even though what it was for is rolled back. */
@Stateless
@PermitAll
public class CodeCheck {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean proves(String purpose, String targetIndex, String code) {
        var now = clock.instant();
        var sent = codes.since(purpose, targetIndex, now.minus(LIFE));
        IdentityRule.CODE_EXPIRED.require(!sent.isEmpty());
        return sent.get(0).proves(code, now);
    }
}
