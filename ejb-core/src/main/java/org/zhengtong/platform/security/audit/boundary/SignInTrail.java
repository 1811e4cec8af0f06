package org.zhengtong.platform.security.audit.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.CallSource;
import org.zhengtong.platform.security.audit.SignInWay;
import org.zhengtong.platform.security.audit.control.AccountNames;
import org.zhengtong.platform.security.audit.control.AuditEvents;
import org.zhengtong.platform.security.audit.control.HourlyCounts;
import org.zhengtong.platform.security.audit.entity.AuditEvent;

/**
 * Writes who has signed in and who was refused, told by the web layer, which alone knows from where. Attempts that repeat
 * themselves are written up to a number within an hour, and then that there are more.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInTrail {

    /** Twice as many as would lock an account and its owner's second attempt. */
    private static final int MOST_AN_OBJECT = 20;

    private static final int MOST_AN_ADDRESS = 100;
    private static final String SIGN_IN = "identity.signIn";
    private static final String MORE = "identity.signIn.more";

    @Inject
    AuditEvents events;

    @Inject
    AccountNames names;

    @Inject
    HourlyCounts counts;

    @Inject
    CallSource source;

    @Inject
    Clock clock;

    /** A tool signs in with every request: written once an hour for each address. */
    @PermitAll
    public void succeeded(AccountId account, SignInWay way) {
        var first = counts.next("in " + account + " " + source.address(), clock.instant()) == 1;
        if (way == SignInWay.FORM || first) {
            write(SIGN_IN, account, account.auditName(), AuditOutcome.SUCCESS, way);
        }
    }

    /** @param object the account, or the mark of a name that is no account's; never what was typed */
    @PermitAll
    public void refused(String object, SignInWay way) {
        var now = clock.instant();
        var ofObject = counts.next("no " + object, now);
        var ofAddress = counts.next("from " + source.address(), now);
        if (ofObject > MOST_AN_OBJECT || ofAddress > MOST_AN_ADDRESS) {
            return;
        }
        write(SIGN_IN, null, object, AuditOutcome.REFUSED, way);
        if (ofObject == MOST_AN_OBJECT || ofAddress == MOST_AN_ADDRESS) {
            write(MORE, null, object, AuditOutcome.REFUSED, way);
        }
    }

    private void write(String action, AccountId account, String object, AuditOutcome outcome, SignInWay way) {
        var name = account == null ? null : names.of(account);
        var event = new AuditEvent(clock.instant(), account, name, source.address(), action, outcome);
        events.add(event.about(object, way.detail()));
    }
}
