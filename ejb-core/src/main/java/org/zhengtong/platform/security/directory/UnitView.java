package org.zhengtong.platform.security.directory;

import org.zhengtong.kernel.Bilingual;

/**
 * A unit as others see it.
 *
 * @param documentMark 机关代字 of its document numbers, for example 清青 in 清青审〔2026〕1号
 */
public record UnitView(
        long id,
        String code,
        Long parent,
        UnitKind kind,
        Bilingual name,
        Bilingual shortName,
        String division,
        String creditCode,
        String documentMark,
        String phone,
        Bilingual address) {}
