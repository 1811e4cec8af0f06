package org.zhengtong.web.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.portal.content.Validity;

/**
 * What was found, with units by name.
 *
 * @param better what was perhaps meant; null if nothing better is known
 * @param near whether nothing holds all that was asked for, and these hold most of it
 */
public record SearchAnswer(Page<Result> hits, Counts facets, String better, boolean near) {

    /**
     * A result.
     *
     * @param title HTML with nothing in it but text and {@code <mark>}
     * @param excerpt likewise; empty if there is no text
     * @param address without the language
     * @param validity whether a law or document holds today; null for all else
     */
    public record Result(
            ResultKind kind,
            String title,
            String excerpt,
            String address,
            Long unit,
            String unitName,
            String section,
            LocalDate day,
            Validity validity) {}

    /** How many of the results are of which kind, and so on, most first. */
    public record Counts(
            Map<ResultKind, Long> kinds, Map<String, Long> sections, List<UnitCount> units, Map<Integer, Long> years) {}

    /** How many of the results are a unit's. @param unit by which results are narrowed to it */
    public record UnitCount(long unit, String name, long count) {}

    /**
     * @param names of units; empty for one that is not known any more
     * @param validities of laws and documents among what was found, by their keys
     */
    static SearchAnswer of(Found found, LongFunction<String> names, Map<String, Validity> validities) {
        var facets = found.facets();
        var units = facets.units().entrySet().stream()
                .map(each -> new UnitCount(each.getKey(), names.apply(each.getKey()), each.getValue()))
                .toList();
        return new SearchAnswer(
                found.hits().map(hit -> result(hit, names, validities)),
                new Counts(facets.kinds(), facets.sections(), units, facets.years()),
                found.better(),
                found.near());
    }

    private static Result result(Hit hit, LongFunction<String> names, Map<String, Validity> validities) {
        return new Result(
                hit.kind(),
                hit.title(),
                hit.excerpt(),
                hit.address(),
                hit.unit(),
                hit.unit() == null ? null : names.apply(hit.unit()),
                hit.section(),
                hit.day(),
                hit.kind() == ResultKind.ARTICLE ? validities.get(hit.key()) : null);
    }
}
