package org.zhengtong.platform.support.notification;

import java.time.Instant;
import java.util.List;

/**
 * A message inside the product.
 *
 * @param wordKey key of its words
 * @param parameters texts, and {@code Bilingual} where they read differently in the two languages
 * @param link address within the reader's portal; null if there is nothing to open
 */
public record MessageRow(long id, String wordKey, List<?> parameters, String link, Instant createdAt, Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
