package org.zhengtong.platform.support.notification.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
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
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public long unread() {
        return caller.account().map(messages::unread).orElse(0L);
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public Page<MessageRow> mine(Page.Request page) {
        return messages.of(caller.required(), page);
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public void markRead(long id) {
        messages.markRead(caller.required(), id, clock.instant());
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    public void markAllRead() {
        messages.markRead(caller.required(), null, clock.instant());
    }

    /** @param state null for all */
    @RolesAllowed("outbox.read")
    public Page<DispatchRow> outbox(DispatchState state, Page.Request page) {
        return dispatches.rows(state, page);
    }
}
