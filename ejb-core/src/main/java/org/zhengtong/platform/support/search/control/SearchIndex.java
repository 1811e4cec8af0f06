package org.zhengtong.platform.support.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Facets;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.Suggestion;
import org.zhengtong.platform.support.search.entity.SearchDocument;

/** Asks the index. What the reader's tokens do not open is left out by the query itself. */
@ApplicationScoped
public class SearchIndex {

    public static final int MOST_SHOWN = Found.MOST;

    private static final int MOST_OF_A_FACET = 12;

    /** Among them the part of a text that says most is looked for. */
    private static final int MOST_FRAGMENTS = 20;

    private static final int MOST_HEARD = 30;
    private static final int MOST_MEANT = 5;

    private static final AggregationKey<Map<ResultKind, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> SECTIONS = AggregationKey.of("sections");
    private static final AggregationKey<Map<Long, Long>> UNITS = AggregationKey.of("units");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    Terms terms;

    /** A hit with the row it was made from. */
    private record Row(long id, Hit hit) {}

    /** @param tokens of the reader */
    public Found find(SearchQuery query, Set<String> tokens, Page.Request page) {
        var asked = Asked.of(query.text(), terms.stopWords(), terms.synonyms());
        if (asked.isEmpty()) {
            return new Found(new Page<>(List.of(), 0, 0, page.size()), none(), null, false);
        }
        var scope = session().scope(SearchDocument.class);
        var wording = new Wording(scope.predicate());
        var limits = new Limits(scope.predicate(), query, tokens);
        var found = find(wording, asked, wording.all(asked), limits, query, page, scope);
        if (found.hits().total() > 0 || limits.areNarrow()) {
            return found;
        }
        var near = find(wording, asked, wording.most(asked), limits, query, page, scope);
        return new Found(
                near.hits(),
                near.facets(),
                better(asked, limits, scope),
                near.hits().total() > 0);
    }

    private Found find(
            Wording wording,
            Asked asked,
            SearchPredicate wanted,
            Limits limits,
            SearchQuery query,
            Page.Request page,
            SearchScope<SearchDocument> scope) {
        var f = scope.predicate();
        var matching = f.bool()
                .must(wanted)
                .filter(limits.all())
                .should(wording.naming(asked))
                .should(f.match().field("kind").matching(ResultKind.MATTER).boost(2))
                .should(f.match().field("kind").matching(ResultKind.COLUMN).boost(2))
                .toPredicate();
        var words = asked.words();
        var searched = session()
                .search(scope)
                .select(select -> row(select, asked.text(), words))
                .where(matching)
                .sort(sort -> query.order() == SearchOrder.NEWEST
                        ? sort.field("publishedOn")
                                .desc()
                                .missing()
                                .last()
                                .then()
                                .score()
                        : sort.score())
                .highlighter(
                        unified -> unified.unified().tag(Marks.BEGIN, Marks.END).numberOfFragments(MOST_FRAGMENTS));
        var counting = limits.areNarrow() ? searched : counted(searched);
        var shown = Math.max(0, Math.min(page.size(), MOST_SHOWN - page.first()));
        var result = shown == 0 ? counting.fetch(0) : counting.fetch(page.first(), shown);
        var rows = result.hits();
        var present = documents.present(rows.stream().map(Row::id).toList());
        var hits = rows.stream()
                .filter(row -> present.containsKey(row.id()))
                .map(row -> row.hit().of(present.get(row.id())))
                .toList();
        var total = Math.min(result.total().hitCount(), MOST_SHOWN);
        var facets = limits.areNarrow() ? facets(wanted, limits, scope) : facets(result);
        return new Found(new Page<>(hits, total, page.first(), page.size()), facets, null, false);
    }

    /** Over what the text and the reader's rights leave: where the reader has narrowed that, it takes a look of its own. */
    private Facets facets(SearchPredicate wanted, Limits limits, SearchScope<SearchDocument> scope) {
        return facets(counted(session()
                        .search(scope)
                        .where(scope.predicate()
                                .bool()
                                .must(wanted)
                                .filter(limits.rights())
                                .toPredicate()))
                .fetch(0));
    }

    private static <H> SearchQueryOptionsStep<?, H, ?, ?, ?> counted(SearchQueryOptionsStep<?, H, ?, ?, ?> query) {
        return query.aggregation(KINDS, f -> terms(f, "kind", ResultKind.class))
                .aggregation(SECTIONS, f -> terms(f, "section", String.class))
                .aggregation(UNITS, f -> terms(f, "unitId", Long.class))
                .aggregation(YEARS, f -> terms(f, "year", Integer.class));
    }

    private static Facets facets(SearchResult<?> counted) {
        return new Facets(
                counted.aggregation(KINDS),
                counted.aggregation(SECTIONS),
                counted.aggregation(UNITS),
                counted.aggregation(YEARS));
    }

    private static <T> AggregationFinalStep<Map<T, Long>> terms(
            SearchAggregationFactory f, String field, Class<T> type) {
        return f.terms().field(field, type).maxTermCount(MOST_OF_A_FACET);
    }

    private static ProjectionFinalStep<Row> row(SearchProjectionFactory<?, ?> f, String typed, List<String> words) {
        return f.composite()
                .from(
                        f.id(Long.class),
                        f.field("kind", ResultKind.class),
                        f.field("titlePairs", String.class),
                        f.highlight("titlePairs"),
                        f.field("textPairs", String.class),
                        f.highlight("textPairs"),
                        f.field("address", String.class),
                        f.field("unitId", Long.class),
                        f.field("section", String.class),
                        f.field("publishedOn", LocalDate.class))
                .asList(values -> new Row((Long) values.get(0), hit(values, typed, words)));
    }

    private static Hit hit(List<?> values, String typed, List<String> words) {
        return new Hit(
                null,
                (ResultKind) values.get(1),
                Marks.inTitle(text(values.get(2)), fragments(values.get(3)), words, typed)
                        .html(),
                Excerpt.of(Marks.in(text(values.get(4)), fragments(values.get(5)), words)),
                (String) values.get(6),
                (Long) values.get(7),
                (String) values.get(8),
                (LocalDate) values.get(9));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    private static List<String> fragments(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** What sounds like what was typed, stands where the reader may see it, and would find something; null if nothing does. */
    private String better(Asked asked, Limits limits, SearchScope<SearchDocument> scope) {
        var sound = String.join("", Sounds.syllables(asked.text()));
        if (sound.length() < 2) {
            return null;
        }
        var heard = session()
                .search(scope)
                .select(f -> f.id(Long.class))
                .where(f -> f.bool()
                        .must(f.or(
                                f.match().field("wordSound").matching(sound).boost(2),
                                f.wildcard().field("sound").matching(sound + "*")))
                        .filter(limits.all()))
                .fetchHits(MOST_HEARD);
        var wording = new Wording(scope.predicate());
        return Meant.by(asked.text(), documents.named(heard)).stream()
                .limit(MOST_MEANT)
                .filter(each -> session()
                                .search(scope)
                                .where(f -> f.bool()
                                        .filter(wording.all(Asked.of(each, terms.stopWords(), terms.synonyms())))
                                        .filter(limits.all()))
                                .fetchTotalHitCount()
                        > 0)
                .findFirst()
                .orElse(null);
    }

    /** Titles that hold what is being typed, or sound like it. */
    public List<Suggestion> suggest(SearchQuery query, Set<String> tokens, int most) {
        var asked = Asked.of(query.text(), List.of(), terms.synonyms());
        if (asked.isEmpty()) {
            return List.of();
        }
        var scope = session().scope(SearchDocument.class);
        var limits = new Limits(scope.predicate(), query, tokens);
        var found = session()
                .search(scope)
                .select(f -> f.composite()
                        .from(
                                f.field("kind", ResultKind.class),
                                f.field("titlePairs", String.class),
                                f.field("address", String.class))
                        .as(Suggestion::new))
                .where(scope.predicate()
                        .bool()
                        .must(new Wording(scope.predicate()).begun(asked))
                        .filter(limits.all())
                        .should(f -> f.match()
                                .field("kind")
                                .matching(ResultKind.MATTER)
                                .boost(2))
                        .toPredicate())
                .fetchHits(most * 2);
        var byTitle = found.stream()
                .collect(Collectors.toMap(Suggestion::title, each -> each, (one, same) -> one, LinkedHashMap::new));
        return byTitle.values().stream().limit(most).toList();
    }

    /** How many documents that hold all that is asked for have come to be known since a moment. */
    public long count(SearchQuery query, Set<String> tokens, Instant since) {
        var asked = Asked.of(query.text(), terms.stopWords(), terms.synonyms());
        if (asked.isEmpty()) {
            return 0;
        }
        var scope = session().scope(SearchDocument.class);
        var f = scope.predicate();
        return session()
                .search(scope)
                .where(f.bool()
                        .filter(new Wording(f).all(asked))
                        .filter(new Limits(f, query, tokens).all())
                        .filter(f.range().field("knownSince").greaterThan(since))
                        .toPredicate())
                .fetchTotalHitCount();
    }

    /** When the index last learned of a document; null in an index of before that was written down. */
    private record Known(long id, Instant changedAt) {}

    /**
     * Goes through everything that can be found, a portion at a time.
     *
     * @param rightly takes of each document of a portion when the index last learned of it, and says how many of them are
     *     there rightly
     * @return how many are there rightly in all
     */
    public long check(int portion, ToLongFunction<Map<Long, Optional<Instant>>> rightly) {
        var right = 0L;
        try (var scroll = session()
                .search(SearchDocument.class)
                .select(f -> f.composite()
                        .from(f.id(Long.class), f.field("changedAt", Instant.class))
                        .as(Known::new))
                .where(f -> f.match().field("gone").matching(false))
                .scroll(portion)) {
            for (var some = scroll.next(); some.hasHits(); some = scroll.next()) {
                right += rightly.applyAsLong(some.hits().stream()
                        .collect(Collectors.toMap(Known::id, each -> Optional.ofNullable(each.changedAt()))));
            }
        }
        return right;
    }

    /** How many documents can be found now. */
    public long count() {
        return session()
                .search(SearchDocument.class)
                .where(f -> f.match().field("gone").matching(false))
                .fetchTotalHitCount();
    }

    private SearchSession session() {
        return Search.session(entities);
    }

    private static Facets none() {
        return new Facets(Map.of(), Map.of(), Map.of(), Map.of());
    }
}
