package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.MediaState;
import org.zhengtong.portal.content.ReadingFigure;

/**
 * How often articles were read and their attachments fetched: a row for an article and a day, nothing about who. In SQL: there
 * is nothing here that an entity would know.
 */
@ApplicationScoped
public class Readings {

    private static final String FIGURES = "select a.column_id, sum(r.views), sum(r.downloads) from content_reading r"
            + " join content_article a on a.number = r.number where r.read_on between :from and :to group by a.column_id";
    private static final String PUBLISHED = "select a.column_id, count(*) from content_article a"
            + " where a.shown_id is not null and a.published_at >= :from and a.published_at < :to group by a.column_id";
    private static final String MOST_READ =
            "select a.column_id, a.number, v.title, sum(r.views) as seen, sum(r.downloads)"
                    + " from content_reading r join content_article a on a.number = r.number"
                    + " join content_version v on v.article_id = a.id and v.serial = a.latest_serial"
                    + " where r.read_on between :from and :to group by a.column_id, a.number, v.title"
                    + " order by seen desc, a.number fetch first %d rows only";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Always in the order of the numbers, so that two nodes never wait for each other. */
    public void add(LocalDate day, Map<Long, Long> views, Map<Long, Long> downloads) {
        var numbers = new TreeMap<>(views);
        downloads.keySet().forEach(each -> numbers.putIfAbsent(each, 0L));
        numbers.forEach((number, seen) -> add(day, number, seen, downloads.getOrDefault(number, 0L)));
    }

    private void add(LocalDate day, long number, long views, long downloads) {
        var changed = entities.createNativeQuery("update content_reading set views = views + :views,"
                        + " downloads = downloads + :downloads where number = :number and read_on = :day")
                .setParameter("views", views)
                .setParameter("downloads", downloads)
                .setParameter("number", number)
                .setParameter("day", day)
                .executeUpdate();
        if (changed == 0) {
            entities.createNativeQuery(
                            "insert into content_reading (number, read_on, views, downloads)"
                                    + " select a.number, :day, :views, :downloads from content_article a where a.number = :number")
                    .setParameter("views", views)
                    .setParameter("downloads", downloads)
                    .setParameter("number", number)
                    .setParameter("day", day)
                    .executeUpdate();
        }
    }

    /** The articles whose attachments have the keys. */
    public Map<String, ArticleNumber> articlesOf(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select m.mediaKey, max(a.number) from ArticleMedium m join Article a on a.id = m.articleId"
                                        + " where m.mediaKey in :keys and m.kind = :kind and m.state <> :draft"
                                        + " and a.shownId is not null"
                                        + " group by m.mediaKey",
                                Object[].class)
                        .setParameter("keys", keys)
                        .setParameter("kind", MediaKind.ATTACHMENT)
                        .setParameter("draft", MediaState.DRAFT)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> new ArticleNumber((Long) row[1])));
    }

    /** By the column's id; columns without anything are left out. */
    public Map<Long, ReadingFigure> byColumn(LocalDate from, LocalDate to, Instant begin, Instant end) {
        var figures = new HashMap<Long, ReadingFigure>();
        rows(entities.createNativeQuery(FIGURES).setParameter("from", from).setParameter("to", to))
                .forEach(row -> figures.put(
                        number(row[0]),
                        new ReadingFigure(number(row[0]), null, null, null, 0, number(row[1]), number(row[2]))));
        rows(entities.createNativeQuery(PUBLISHED).setParameter("from", begin).setParameter("to", end))
                .forEach(row -> figures.merge(
                        number(row[0]),
                        new ReadingFigure(number(row[0]), null, null, null, number(row[1]), 0, 0),
                        ReadingFigure::plus));
        return figures;
    }

    /** When the first article that is or was online in a column was published, by the column's id. */
    public Map<Long, Instant> firstPublished(Collection<Long> columns) {
        return columns.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.columnId, min(a.publishedAt) from Article a where a.columnId in :columns"
                                        + " and a.publishedAt is not null group by a.columnId",
                                Object[].class)
                        .setParameter("columns", columns)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** The most read first. */
    public List<ReadingFigure> mostRead(LocalDate from, LocalDate to, int most) {
        return rows(entities.createNativeQuery(MOST_READ.formatted(most))
                        .setParameter("from", from)
                        .setParameter("to", to))
                .stream()
                .map(row -> new ReadingFigure(
                        number(row[0]), null, number(row[1]), (String) row[2], 0, number(row[3]), number(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    private static long number(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }
}
