package org.zhengtong.platform.support.search.control;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.zhengtong.platform.support.search.SearchQuery;

/** What results are limited to: by the reader's rights always, by what the reader chose if anything. */
record Limits(SearchPredicateFactory f, SearchQuery query, Set<String> tokens) {

    /** The language of the pages, what is still there, and what one of the reader's tokens opens. */
    SearchPredicate rights() {
        return f.and(
                        f.match().field("gone").matching(false),
                        f.match().field("language").matching(query.language()),
                        f.match().field("readers").matching(String.join(" ", tokens)))
                .toPredicate();
    }

    SearchPredicate all() {
        var all = f.bool().filter(rights());
        if (query.kind() != null) {
            all.filter(f.match().field("kind").matching(query.kind()));
        }
        if (query.section() != null) {
            all.filter(f.match().field("section").matching(query.section()));
        }
        if (query.unit() != null) {
            all.filter(f.match().field("unitId").matching(query.unit()));
        }
        if (query.year() != null) {
            all.filter(f.match().field("year").matching(query.year()));
        }
        return all.toPredicate();
    }

    /** Whether the reader chose something. */
    boolean areNarrow() {
        return query.kind() != null || query.section() != null || query.unit() != null || query.year() != null;
    }
}
