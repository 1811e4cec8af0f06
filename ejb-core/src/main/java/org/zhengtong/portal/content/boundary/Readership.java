package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Readings;

/**
 * What is read 访问统计. The web tier counts without cookies and hands its counts in from time to time; the editor-in-chief
 * sees them by column, unit and article, and which units publish.
 */
@Stateless
@DenyAll
public class Readership {

    private static final String MANAGE = "content.manage";
    private static final int MOST = 100;

    /** Stands for the county's editor, who is no unit. */
    private static final long NO_UNIT = 0;

    @Inject
    Readings readings;

    @Inject
    Columns columns;

    @Inject
    Clock clock;

    /**
     * Adds what was counted since the last time.
     *
     * @param views by the article's number
     * @param downloads by the attachment's key
     */
    @PermitAll
    public void count(Map<Long, Long> views, Map<String, Long> downloads) {
        var byArticle = new HashMap<Long, Long>();
        readings.articlesOf(downloads.keySet())
                .forEach((key, article) -> byArticle.merge(article.value(), downloads.get(key), Long::sum));
        readings.add(LocalDate.now(clock), views, byArticle);
    }

    /** Every column of both sites, the most read first. */
    @RolesAllowed(MANAGE)
    public List<ReadingFigure> byColumn(LocalDate from, LocalDate to) {
        var figures = figures(from, to);
        return all().map(each -> figures.getOrDefault(each.id(), none(each.id(), null)))
                .sorted(Comparator.comparingLong(ReadingFigure::views).reversed())
                .toList();
    }

    /** Every unit that has a column, the one that published most first. */
    @RolesAllowed(MANAGE)
    public List<ReadingFigure> byUnit(LocalDate from, LocalDate to) {
        var figures = figures(from, to);
        var byUnit = new HashMap<Long, ReadingFigure>();
        all().forEach(each -> {
            var unit = each.unit() == null ? NO_UNIT : each.unit();
            byUnit.merge(
                    unit,
                    none(null, unit).plus(figures.getOrDefault(each.id(), none(null, null))),
                    ReadingFigure::plus);
        });
        return byUnit.values().stream()
                .sorted(Comparator.comparingLong(ReadingFigure::published)
                        .thenComparingLong(ReadingFigure::views)
                        .reversed())
                .toList();
    }

    /** The hundred most read. */
    @RolesAllowed(MANAGE)
    public List<ReadingFigure> byArticle(LocalDate from, LocalDate to) {
        return readings.mostRead(from, to, MOST);
    }

    /** The columns that the figures speak of, closed ones too. */
    @RolesAllowed(MANAGE)
    public List<ColumnView> columns() {
        return all().toList();
    }

    private Map<Long, ReadingFigure> figures(LocalDate from, LocalDate to) {
        return readings.byColumn(
                from,
                to,
                from.atStartOfDay(clock.getZone()).toInstant(),
                to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private Stream<ColumnView> all() {
        return Stream.of(Site.values()).flatMap(site -> columns.tree(site).stream());
    }

    private static ReadingFigure none(Long column, Long unit) {
        return new ReadingFigure(column, unit, null, null, 0, 0, 0);
    }
}
