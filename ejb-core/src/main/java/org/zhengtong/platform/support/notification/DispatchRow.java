package org.zhengtong.platform.support.notification;

import java.time.Instant;

/** A line of the outbox. The address is masked; the text is shown to administrators of the demo only. */
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
        Instant doneAt) {}
