package org.zhengtong.portal.content;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A site notice.
 *
 * @param address on this site from {@code /}, or a full one of another; null without a link
 * @param endedAt null unless it was ended before its time
 * @param state at the moment of reading
 * @param writtenBy who wrote it as it stands
 */
public record SiteNoticeView(
        SiteNoticeId id,
        Bilingual text,
        String address,
        SiteNoticeUrgency urgency,
        Instant startsAt,
        Instant endsAt,
        Instant endedAt,
        SiteNoticeState state,
        AccountId writtenBy,
        int version) {

    public boolean isUrgent() {
        return urgency == SiteNoticeUrgency.URGENT;
    }

    /** Whether its link leads away from the portal. */
    public boolean isElsewhere() {
        return address != null && !address.startsWith("/");
    }

    /** When it was over, or will be. */
    public Instant over() {
        return endedAt == null ? endsAt : endedAt;
    }
}
