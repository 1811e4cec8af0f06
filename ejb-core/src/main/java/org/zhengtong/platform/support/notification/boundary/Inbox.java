package org.zhengtong.platform.support.notification.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.DispatchState;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.control.Dispatches;
import org.zhengtong.platform.support.notification.control.Messages;

/** One's own messages, and for administrators the outbox. */
@Stateless
@DenyAll
public class Inbox {

    @Inject
    Messages messages;

    @Inject
    Dispatches dispatches;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    @PermitAll
    public long unread() {
        return account().map(messages::unread).orElse(0L);
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public Page<MessageRow> mine(Page.Request page) {
        return messages.of(own(), page);
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public void markRead(long id) {
        messages.markRead(own(), id, clock.instant());
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public void markAllRead() {
        messages.markRead(own(), null, clock.instant());
    }

    /** @param state null for all */
    @RolesAllowed("outbox.read")
    public Page<DispatchRow> outbox(DispatchState state, Page.Request page) {
        return dispatches.rows(state, page);
    }

    /** By the principal itself: identity tells people through this system, so this system must not ask identity. */
    private Optional<AccountId> account() {
        return AccountId.of(context.getCallerPrincipal());
    }

    private AccountId own() {
        return account().orElseThrow(() -> new EJBAccessException("sign in first"));
    }
}
