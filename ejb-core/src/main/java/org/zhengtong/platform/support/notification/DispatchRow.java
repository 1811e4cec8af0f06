package org.zhengtong.platform.support.notification;

import java.time.Instant;

/** A line of the outbox. The address is masked, and so is what the text's links hold to open something. */
public record DispatchRow(
        long id,
        Channel channel,
        String address,
        String subject,
        String body,
        DispatchState state,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant doneAt) {

    /** The same with another text. */
    public DispatchRow withBody(String text) {
        return new DispatchRow(id, channel, address, subject, text, state, attempts, lastError, createdAt, doneAt);
    }
}
