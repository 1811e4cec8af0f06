package org.zhengtong.portal.media;

import java.time.Instant;
import org.zhengtong.portal.content.Language;

/**
 * A source, and how it stands with it.
 *
 * @param topic what all its stories are about; null if only their words say
 * @param readAt when it last said something that could be used, or that nothing is new; null if never
 * @param fault what is wrong with it; null if nothing
 * @param status what its server answered; 0 if that is not what is wrong
 * @param failures in a row
 * @param failingSince when the first of them was; null without any
 * @param nextAt when it is asked next; null for one that is switched off
 * @param taken stories that it has brought
 */
public record SourceView(
        SourceId id,
        String name,
        SourceKind kind,
        String address,
        Language language,
        int minutes,
        Long topic,
        Selectors selectors,
        boolean active,
        Instant triedAt,
        Instant readAt,
        SourceFault fault,
        int status,
        int failures,
        Instant failingSince,
        Instant nextAt,
        long taken,
        int version) {}
