package org.zhengtong.platform.support.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengtong.platform.support.search.Miss;

/** What was looked for in vain. Numbers that may be somebody's are not kept. */
@ApplicationScoped
public class Misses {

    private static final int LONGEST = 30;
    private static final int MOST = 20_000;
    private static final Pattern PERSONAL = Pattern.compile(".*\\d{6}.*");

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void count(String text, LocalDate today) {
        var told = Asked.of(text, List.of(), List.of()).text();
        if (told.length() < 2
                || told.length() > LONGEST
                || PERSONAL.matcher(told).matches()) {
            return;
        }
        var again = entities.createNativeQuery(
                        "update search_miss set times = times + 1, last_on = :today where text = :text")
                .setParameter("today", today)
                .setParameter("text", told)
                .executeUpdate();
        if (again == 0 && total() < MOST) {
            entities.createNativeQuery("insert into search_miss (text, times, last_on) select :text, 1, :today"
                            + " where not exists (select 1 from search_miss where text = :text)")
                    .setParameter("text", told)
                    .setParameter("today", today)
                    .executeUpdate();
        }
    }

    private long total() {
        return ((Number) entities.createNativeQuery("select count(*) from search_miss")
                        .getSingleResult())
                .longValue();
    }

    /** Most often missed first. */
    public List<Miss> most(int count) {
        List<?> rows = entities.createNativeQuery(
                        "select text, times, last_on from search_miss order by times desc, last_on desc, text")
                .setMaxResults(count)
                .getResultList();
        return rows.stream().map(row -> miss((Object[]) row)).toList();
    }

    private static Miss miss(Object[] row) {
        var day = row[2] instanceof LocalDate date ? date : ((Date) row[2]).toLocalDate();
        return new Miss((String) row[0], ((Number) row[1]).longValue(), day);
    }

    /** Editors have seen to it. */
    public void forget(String text) {
        entities.createNativeQuery("delete from search_miss where text = :text")
                .setParameter("text", text)
                .executeUpdate();
    }
}
