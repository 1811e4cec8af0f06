package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.UnitsChanged;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SourceChanged;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;

/**
 * The directory's units as search knows them, each in both languages, on their own page of the site or on that of the unit
 * above. Where an article presents the unit, that is found instead: nobody wants to see it twice.
 */
@ApplicationScoped
public class FindableUnits {

    /** The name of units among the sources of search. */
    public static final String SOURCE = "units";

    private static final String ROOT = "/content/";

    @Inject
    Directory directory;

    @Inject
    Columns columns;

    @Inject
    Findables findables;

    @Inject
    Event<SourceChanged> sources;

    /** Also when people came or went, which changes nothing here. */
    void follow(@Observes UnitsChanged changed) {
        changed();
    }

    /** A unit's page was opened, closed, or got an article that presents the unit. */
    public void changed() {
        sources.fire(new SourceChanged(SOURCE));
    }

    /** By key; none as long as the site has no place for units. */
    public List<Document> all() {
        var pages = columns.tree(Site.INTERNET).stream()
                .filter(each -> each.kind() == ColumnKind.UNITS && !each.closed())
                .toList();
        if (pages.isEmpty()) {
            return List.of();
        }
        var pathOf =
                pages.stream().collect(Collectors.toMap(ColumnView::slug, ColumnView::path, (first, second) -> first));
        var units = directory.unitsNow();
        var byId = units.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        var presented = findables.presentedUnits();
        return units.stream()
                .filter(UnitView::open)
                .flatMap(unit -> documents(
                        unit, pageOf(unit, byId, pathOf).orElse(pages.get(0).path()), presented))
                .sorted(Comparator.comparing(Document::key))
                .toList();
    }

    private static Optional<String> pageOf(UnitView unit, Map<Long, UnitView> byId, Map<String, String> pathOf) {
        return Stream.iterate(
                        unit, each -> each != null, each -> each.parent() == null ? null : byId.get(each.parent()))
                .map(each -> pathOf.get(each.code()))
                .filter(path -> path != null)
                .findFirst();
    }

    private static Stream<Document> documents(UnitView unit, String path, Set<String> presented) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .filter(language -> !presented.contains(unit.name().in(language)))
                .map(language -> document(unit, path, language));
    }

    private static Document document(UnitView unit, String path, Locale language) {
        var text = Stream.of(unit.shortName().in(language), unit.address().in(language), unit.phone())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("\n"));
        return new Document(
                SOURCE,
                unit.code() + ":" + language.getLanguage(),
                ResultKind.UNIT,
                language.getLanguage(),
                unit.name().in(language),
                text,
                ROOT + path,
                unit.id(),
                null,
                null,
                Set.of(Readers.PUBLIC),
                List.of(unit.shortName().in(language)),
                List.of());
    }
}
