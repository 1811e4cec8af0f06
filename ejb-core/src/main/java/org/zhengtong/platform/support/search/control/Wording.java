package org.zhengtong.platform.support.search.control;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.WildcardPredicateOptionsStep;
import org.zhengtong.platform.support.search.entity.Segmented;

/** What was asked for as a condition on titles and texts. */
record Wording(SearchPredicateFactory f) {

    private static final int MOST_PARTS = 24;
    private static final int ENOUGH_PERCENT = 60;
    private static final int PLAIN_ENGLISH = 4;

    /** Documents that hold all of it, in one of the ways in which it can be said, or whose title sounds like it. */
    SearchPredicate all(Asked asked) {
        var ways = f.or();
        asked.ways().forEach(way -> ways.add(holding(way)));
        if (Sounds.isPinyin(asked.text())) {
            ways.add(sounding(asked.text()).boost(3));
        }
        return ways.toPredicate();
    }

    private SearchPredicate holding(String way) {
        return f.or(
                        f.simpleQueryString()
                                .field("titlePairs")
                                .boost(4)
                                .field("textPairs")
                                .matching(way)
                                .defaultOperator(BooleanOperator.AND),
                        f.simpleQueryString()
                                .field("title")
                                .boost(2)
                                .field("text")
                                .matching(Segmented.of(way))
                                .defaultOperator(BooleanOperator.AND))
                .toPredicate();
    }

    private WildcardPredicateOptionsStep<?> sounding(String typed) {
        return f.wildcard().field("sound").matching(Sounds.joined(typed) + "*");
    }

    /** Documents that hold most of it: people write 老人补贴怎么领 and not 高龄津贴. */
    SearchPredicate most(Asked asked) {
        var ways = f.or();
        for (var way : asked.ways()) {
            var parts = parts(way);
            if (!parts.isEmpty()) {
                var some = f.bool();
                parts.forEach(part -> some.should(part(part)));
                ways.add(some.minimumShouldMatchNumber(Math.max(1, parts.size() * ENOUGH_PERCENT / 100)));
            }
        }
        return ways.hasClause() ? ways.toPredicate() : f.matchNone().toPredicate();
    }

    /** English words may be off by two letters. */
    private SearchPredicate part(String part) {
        var chinese = part.codePoints().anyMatch(Character::isIdeographic);
        return chinese
                ? f.match()
                        .field("titlePairs")
                        .boost(3)
                        .field("textPairs")
                        .matching(part)
                        .toPredicate()
                : f.match()
                        .field("title")
                        .boost(3)
                        .field("text")
                        .matching(part)
                        .fuzzy(part.length() > PLAIN_ENGLISH ? 2 : 1, 1)
                        .toPredicate();
    }

    /** Titles that hold what is typed so far. */
    SearchPredicate begun(Asked asked) {
        var ways = f.or();
        asked.ways()
                .forEach(way -> ways.add(
                        f.simpleQueryString().field("titlePairs").matching(way).defaultOperator(BooleanOperator.AND)));
        var typed = Sounds.joined(asked.text());
        if (Sounds.isPinyin(asked.text())) {
            ways.add(sounding(asked.text()));
            ways.add(f.wildcard().field("titlePairs").matching(typed + "*"));
        }
        return ways.toPredicate();
    }

    /** Every two letters of Chinese that stand together, and every word of English. */
    private static List<String> parts(String way) {
        return Stream.of(way.split(" "))
                .flatMap(Wording::partsOfWord)
                .distinct()
                .limit(MOST_PARTS)
                .toList();
    }

    private static Stream<String> partsOfWord(String word) {
        var chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return chinese && word.length() > 2
                ? IntStream.range(0, word.length() - 1).mapToObj(at -> word.substring(at, at + 2))
                : Stream.of(word).filter(each -> !each.isEmpty());
    }
}
