package org.zhengtong.platform.support.search;

import java.io.Serializable;

/**
 * What somebody looks for.
 *
 * @param text as it was typed
 * @param kind null for all
 * @param section null for all
 * @param unit null for all
 * @param year of publication; null for all
 * @param language {@code zh} or {@code en}
 */
public record SearchQuery(
        String text, ResultKind kind, String section, Long unit, Integer year, String language, SearchOrder order)
        implements Serializable {}
