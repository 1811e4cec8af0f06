package org.zhengtong.platform.support.search;

import java.util.Map;

/** How many of the results are of which kind, and so on, most first; each without being narrowed by itself. */
public record Facets(
        Map<ResultKind, Long> kinds, Map<String, Long> sections, Map<Long, Long> units, Map<Integer, Long> years) {}
