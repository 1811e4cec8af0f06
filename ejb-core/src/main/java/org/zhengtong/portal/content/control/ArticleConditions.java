package org.zhengtong.portal.content.control;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.content.ArticleFilter;

/**
 * Which articles a list shows. Only what restricts it stands in the query: an index serves what is left. The rights are
 * always there, unless somebody may see the whole county.
 */
final class ArticleConditions {

    private static final int MOST_WORDS = 5;
    private static final char ESCAPE = '!';

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ArticleConditions(ArticleFilter filter, DataScope scope) {
        if (!scope.county()) {
            and("a.columnId in (select c.id from SiteColumn c where c.unitId in :units)", "units", scope.unitsOrNone());
        }
        if (filter.column() != null) {
            and(
                    "a.columnId in (select b.id from SiteColumn b join SiteColumn up on up.site = b.site"
                            + " where up.id = :column and (b.id = up.id or b.path like concat(up.path, '/%')))",
                    "column", filter.column());
        }
        if (filter.unit() != null) {
            and("a.columnId in (select u.id from SiteColumn u where u.unitId = :unit)", "unit", filter.unit());
        }
        if (filter.state() != null) {
            and("a.state = :state", "state", filter.state());
        }
        if (filter.language() != null) {
            and("a.language = :language", "language", filter.language());
        }
    }

    ArticleConditions numbered(long number) {
        return and("a.number = :number", "number", number);
    }

    /** All words, in any order; letters that mean something to the database mean themselves. */
    ArticleConditions titled(String text) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        for (var i = 0; i < words.size(); i++) {
            var escaped = words.get(i).replaceAll("[!%_]", ESCAPE + "$0");
            and("lower(a.title) like :word" + i + " escape '" + ESCAPE + "'", "word" + i, "%" + escaped + "%");
        }
        return this;
    }

    private ArticleConditions and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
