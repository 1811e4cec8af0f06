package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.LifeEvent;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Counts what each choice would leave, the other choices being as they are. */
@RequestScoped
public class Facets {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Inject
    Catalogue catalogue;

    /** @param path of the page in this language */
    List<Facet> of(CatalogueFilter filter, String path) {
        return List.of(events(filter, path), units(filter, path));
    }

    Facet audiences(CatalogueFilter filter, String path) {
        var matters = without(filter, CatalogueFilter.AUDIENCE);
        return new Facet(
                "catalogue.facet.audience",
                Arrays.stream(Audience.values())
                        .map(each -> choice(
                                filter,
                                path,
                                CatalogueFilter.AUDIENCE,
                                each.name(),
                                words().of(each),
                                count(matters, matter -> matter.audiences().contains(each))))
                        .toList());
    }

    /** Letters without a matter stand there too, so that the row keeps its shape. */
    Facet letters(CatalogueFilter filter, String path) {
        var matters = without(filter, CatalogueFilter.LETTER);
        return new Facet(
                "catalogue.facet.letter",
                LETTERS.chars()
                        .mapToObj(Character::toString)
                        .map(letter -> choice(
                                filter,
                                path,
                                CatalogueFilter.LETTER,
                                letter,
                                letter,
                                count(matters, matter -> matter.letter().equals(letter))))
                        .toList());
    }

    Facet.Choice online(CatalogueFilter filter, String path) {
        var matters = without(filter, CatalogueFilter.ONLINE);
        return choice(
                filter,
                path,
                CatalogueFilter.ONLINE,
                "true",
                words().get("catalogue.facet.online"),
                count(matters, MatterSummary::filedOnline));
    }

    private Facet events(CatalogueFilter filter, String path) {
        var matters = without(filter, CatalogueFilter.EVENT);
        return new Facet(
                "catalogue.facet.event",
                Arrays.stream(LifeEvent.values())
                        .map(each -> choice(
                                filter,
                                path,
                                CatalogueFilter.EVENT,
                                each.name(),
                                words().of(each),
                                count(matters, matter -> matter.lifeEvents().contains(each))))
                        .filter(choice -> choice.count() > 0 || choice.chosen())
                        .toList());
    }

    private Facet units(CatalogueFilter filter, String path) {
        var byUnit = without(filter, CatalogueFilter.UNIT).stream()
                .collect(Collectors.toMap(MatterSummary::unit, Function.identity(), (one, other) -> one));
        var counts = without(filter, CatalogueFilter.UNIT).stream()
                .collect(Collectors.groupingBy(MatterSummary::unit, Collectors.counting()));
        return new Facet(
                "catalogue.facet.unit",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry::getKey))
                        .map(each -> choice(
                                filter,
                                path,
                                CatalogueFilter.UNIT,
                                each.getKey(),
                                words().of(byUnit.get(each.getKey()).unitName()),
                                each.getValue()))
                        .toList());
    }

    private List<MatterSummary> without(CatalogueFilter filter, String name) {
        return catalogue
                .search(filter.with(name, null).query(), new Page.Request(0, Page.Request.MOST))
                .rows();
    }

    private static Facet.Choice choice(
            CatalogueFilter filter, String path, String name, String value, String label, long count) {
        var chosen = filter.has(name, value);
        return new Facet.Choice(
                label, count, path + filter.with(name, chosen ? null : value).address(), chosen);
    }

    private static long count(List<MatterSummary> matters, Predicate<MatterSummary> wanted) {
        return matters.stream().filter(wanted).count();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
