package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhengtong.platform.security.identity.boundary.RegisteredUsers;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.AnnualSource;
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

    @Inject
    RegisteredUsers users;

    @Inject
    @Any
    Instance<AnnualSource> sources;

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
        figures.put(AnnualItem.TOPICS_NEW, text(begunTopics(site, begin, end)));
        figures.put(AnnualItem.USERS, text(users.before(end)));
        sources.forEach(each -> each.between(begin, end).forEach((item, number) -> figures.put(item, text(number))));
        figures.put(AnnualItem.SEARCH, "YES");
        figures.put(AnnualItem.LANGUAGES, "YES");
        figures.put(AnnualItem.ACCESSIBLE, "YES");
        return figures;
    }

    /** A topic begins with the first article that is published in it. */
    private long begunTopics(List<ColumnView> site, Instant begin, Instant end) {
        var topics = site.stream()
                .filter(each -> each.kind() == ColumnKind.TOPIC && each.depth() > 0)
                .toList();
        var first = readings.firstPublished(site.stream()
                .filter(each -> topics.stream().anyMatch(each::isWithin))
                .map(ColumnView::id)
                .toList());
        return topics.stream()
                .map(topic -> site.stream()
                        .filter(each -> each.isWithin(topic) && first.containsKey(each.id()))
                        .map(each -> first.get(each.id()))
                        .min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .filter(moment -> !moment.isBefore(begin) && moment.isBefore(end))
                .count();
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
