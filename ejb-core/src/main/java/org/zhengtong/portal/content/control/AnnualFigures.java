package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.AnnualAnswers;

/** What the internet portal knows of a year by itself, and what was written beside it. */
@ApplicationScoped
public class AnnualFigures {

    /** 政策解读. */
    private static final String EXPLAINED = "regulations/explained";

    private static final Set<ColumnKind> NEWS = EnumSet.of(ColumnKind.NEWS, ColumnKind.EXPLAINED);
    private static final Set<ColumnKind> DISCLOSURE =
            EnumSet.of(ColumnKind.NOTICES, ColumnKind.REGULATIONS, ColumnKind.PROCUREMENT);
    private static final ReadingFigure NOTHING = new ReadingFigure(null, null, null, null, 0, 0, 0);

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Columns columns;

    @Inject
    Readings readings;

    public Map<AnnualItem, String> of(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var begin = first.atStartOfDay(CountyClock.ZONE).toInstant();
        var end = last.plusDays(1).atStartOfDay(CountyClock.ZONE).toInstant();
        var byColumn = readings.byColumn(first, last, begin, end);
        var site = columns.tree(Site.INTERNET);
        var figures = new EnumMap<AnnualItem, String>(AnnualItem.class);
        var counting = new Counting(site, byColumn);
        figures.put(AnnualItem.VISITS, text(counting.views()));
        figures.put(AnnualItem.PUBLISHED, text(counting.published(each -> true)));
        figures.put(AnnualItem.PUBLISHED_NEWS, text(counting.published(each -> NEWS.contains(each.kind()))));
        figures.put(
                AnnualItem.PUBLISHED_DISCLOSURE, text(counting.published(each -> DISCLOSURE.contains(each.kind()))));
        figures.put(
                AnnualItem.PUBLISHED_PROFILE,
                text(counting.published(each -> !NEWS.contains(each.kind()) && !DISCLOSURE.contains(each.kind()))));
        figures.put(AnnualItem.EXPLAINED, text(counting.published(each -> each.path()
                .equals(EXPLAINED))));
        figures.put(
                AnnualItem.TOPICS_KEPT,
                text(site.stream().filter(AnnualFigures::isTopic).count()));
        figures.put(AnnualItem.SEARCH, "YES");
        figures.put(AnnualItem.LANGUAGES, "YES");
        figures.put(AnnualItem.ACCESSIBLE, "YES");
        return figures;
    }

    private static boolean isTopic(ColumnView column) {
        return column.kind() == ColumnKind.TOPIC && column.depth() > 0 && !column.closed();
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private record Counting(List<ColumnView> site, Map<Long, ReadingFigure> byColumn) {

        long published(Predicate<ColumnView> which) {
            return site.stream()
                    .filter(which)
                    .mapToLong(each -> figure(each).published())
                    .sum();
        }

        long views() {
            return site.stream().mapToLong(each -> figure(each).views()).sum();
        }

        private ReadingFigure figure(ColumnView column) {
            return byColumn.getOrDefault(column.id(), NOTHING);
        }
    }

    public Optional<AnnualAnswers> written(int year) {
        return Optional.ofNullable(entities.find(AnnualAnswers.class, year));
    }

    public void keep(AnnualAnswers answers) {
        entities.persist(answers);
    }
}
