package org.zhengtong.core;

import java.util.Comparator;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.publicservice.approval.ApplicationNumber;

/** What people were told inside the product. */
final class Messages {

    private Messages() {}

    /** Keys of the words about an application, oldest first. */
    static List<String> of(String login, ApplicationNumber number) {
        return all(login).stream()
                .filter(row -> row.parameters().contains(number.value()))
                .sorted(Comparator.comparing(MessageRow::id))
                .map(MessageRow::wordKey)
                .toList();
    }

    static List<MessageRow> all(String login) {
        return As.person(login, () -> Beans.of(Inbox.class)
                .mine(Page.Request.ofNumber(1, Page.Request.MOST))
                .rows());
    }
}
