package org.zhengtong.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;

/** What left, as administrators see it: with masked addresses. */
final class Outbox {

    private Outbox() {}

    /** Newest first; addresses that differ only where they are masked are mixed up. */
    static List<DispatchRow> to(String contact) {
        var masked = masked(contact);
        return Stream.iterate(1, page -> page + 1)
                .map(Outbox::page)
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .filter(row -> row.address().equals(masked))
                .sorted(Comparator.comparing(DispatchRow::id).reversed())
                .toList();
    }

    /** Tests travel in time: what was sent last need not stand on the first page. */
    private static List<DispatchRow> page(int number) {
        var asked = Page.Request.ofNumber(number, Page.Request.MOST);
        var page = As.person(Citizens.ADMINISTRATOR, () -> Beans.of(Inbox.class).outbox(null, asked));
        return page.first() == asked.first() ? page.rows() : List.of();
    }

    private static String masked(String contact) {
        var at = contact.indexOf('@');
        return at > 0
                ? contact.toLowerCase().charAt(0) + "***"
                        + contact.toLowerCase().substring(at)
                : contact.substring(0, 3) + "****" + contact.substring(7);
    }
}
