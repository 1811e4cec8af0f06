package org.zhengtong.publicservice.approval;

import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/**
 * A matter in lists.
 *
 * @param letter initial of its Chinese name in pinyin, A to Z
 */
public record MatterSummary(
        String code,
        Bilingual name,
        Bilingual summary,
        MatterType type,
        HandlingKind handling,
        Set<Audience> audiences,
        Set<LifeEvent> lifeEvents,
        String unit,
        Bilingual unitName,
        String letter,
        int promisedDays,
        boolean filedOnline) {}
