package org.zhengtong.platform.security.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.CallSource;
import org.zhengtong.platform.security.audit.control.AccountNames;
import org.zhengtong.platform.security.audit.control.AuditEvents;
import org.zhengtong.platform.security.audit.entity.AuditEvent;

/** Appends to the trail and searches it. */
@Stateless
@DenyAll
public class AuditTrail {

    @Inject
    AuditEvents events;

    @Inject
    AccountNames names;

    @Inject
    CallSource source;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Writes a success in the transaction of what was done. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void succeeded(String action, String object, String detail) {
        append(action, object, detail, AuditOutcome.SUCCESS);
    }

    /** Writes that the caller has looked at something, once an hour however often they come back to it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void looked(String action, String object) {
        appendOnce(action, object, AuditOutcome.SUCCESS);
    }

    /** Writes that the caller was shut out of an address, once an hour however often they try. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void shutOut(String path) {
        appendOnce("access.denied", "page " + path, AuditOutcome.DENIED);
    }

    private void appendOnce(String action, String object, AuditOutcome outcome) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var account = AccountId.of(context.getCallerPrincipal());
        if (account.isEmpty() || !events.isWritten(account.get(), action, object, outcome, hour)) {
            append(action, object, null, outcome);
        }
    }

    /** Writes what was refused, denied or failed; stays although the caller is rolled back. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void didNot(AuditOutcome outcome, String action, String object, String detail) {
        append(action, object, detail, outcome);
    }

    @RolesAllowed("audit.read")
    public Page<AuditRow> search(AuditQuery query, Page.Request page) {
        return events.search(query, page);
    }

    /** Actions that occur in the trail, for the search page's choice. */
    @RolesAllowed("audit.read")
    public List<String> actions() {
        return events.actions();
    }

    /** The name of an account that an event is about. */
    @RolesAllowed("audit.read")
    public String nameOf(AccountId account) {
        return names.of(account);
    }

    private void append(String action, String object, String detail, AuditOutcome outcome) {
        var account = AccountId.of(context.getCallerPrincipal()).orElse(null);
        var event = new AuditEvent(
                clock.instant(),
                account,
                account == null ? null : names.of(account),
                source.address(),
                action,
                outcome);
        events.add(event.about(object, detail));
    }
}
