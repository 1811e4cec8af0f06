package org.zhengtong.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Of all pages: one person is told of much in the course of the tests. */
    static List<MessageRow> all(String login) {
        int pages = page(login, 1).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number -> page(login, number))
                .flatMap(page -> page.rows().stream())
                .toList();
    }

    private static Page<MessageRow> page(String login, int number) {
        return As.person(login, () -> Beans.of(Inbox.class).mine(Page.Request.ofNumber(number, Page.Request.MOST)));
    }
}
