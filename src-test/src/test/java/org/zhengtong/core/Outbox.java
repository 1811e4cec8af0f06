package org.zhengtong.core;

import java.util.Comparator;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;

/** What left, as administrators see it: with masked addresses. */
final class Outbox {

    private Outbox() {}

    /** Newest first; addresses that differ only where they are masked are mixed up. */
    static List<DispatchRow> to(String contact) {
        var masked = masked(contact);
        return As.person(Citizens.ADMINISTRATOR, () -> Beans.of(Inbox.class)
                        .outbox(null, Page.Request.ofNumber(1, Page.Request.MOST)))
                .rows()
                .stream()
                .filter(row -> row.address().equals(masked))
                .sorted(Comparator.comparing(DispatchRow::id).reversed())
                .toList();
    }

    private static String masked(String contact) {
        var at = contact.indexOf('@');
        return at > 0
                ? contact.toLowerCase().charAt(0) + "***"
                        + contact.toLowerCase().substring(at)
                : contact.substring(0, 3) + "****" + contact.substring(7);
    }
}
