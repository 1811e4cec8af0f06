package org.zhengtong.platform.support.search.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.zhengtong.platform.support.search.entity.Segmented;

/** What was asked for as a condition on titles and texts. */
record Wording(SearchPredicateFactory f) {

    private static final int MOST_PARTS = 24;
    private static final int ENOUGH_PERCENT = 60;
    private static final int SHORT = 5;
    private static final int SHORTEST = 3;

    /** More than any number of words that stand in a text is worth. */
    private static final float WHOLE = 400;

    /** A key word is one name among others. */
    private static final float KEY_WORD = 200;

    private static final float BEGUN = 100;

    /** Less than a name that is typed by its sound, more than any text. */
    private static final float NAMED = 150;

    /** Words that say nothing of what is looked for where not all of it was found. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "not", "of", "on", "or", "the",
            "to", "with");

    /** Documents that hold all of it, in one of the ways in which it can be said, or whose title sounds like it. */
    SearchPredicate all(Asked asked) {
        var ways = f.or();
        asked.ways().forEach(way -> ways.add(holding(way)));
        if (Sounds.isPinyin(asked.text())) {
            ways.add(sounding(asked.text()));
        }
        if (asked.code() != null) {
            ways.add(f.match()
                    .field("codes")
                    .matching(asked.code())
                    .constantScore()
                    .boost(WHOLE));
        }
        return ways.toPredicate();
    }

    /** Whose name it is: a unit, a column or a leader comes before what only tells of it. */
    SearchPredicate naming(Asked asked) {
        return f.terms()
                .field("names")
                .matchingAny(asked.ways().stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList())
                .constantScore()
                .boost(NAMED)
                .toPredicate();
    }

    private SearchPredicate holding(String way) {
        return f.or(
                        f.simpleQueryString()
                                .field("titlePairs")
                                .boost(4)
                                .field("wordsPairs")
                                .boost(2)
                                .field("textPairs")
                                .matching(way)
                                .defaultOperator(BooleanOperator.AND),
                        f.simpleQueryString()
                                .field("title")
                                .boost(2)
                                .field("words")
                                .boost(1)
                                .field("text")
                                .matching(Segmented.of(way))
                                .defaultOperator(BooleanOperator.AND))
                .toPredicate();
    }

    /** Whose title sounds so as a whole comes first, then whose key word does, then whose title begins so, then whose title holds it. */
    private SearchPredicate sounding(String typed) {
        var sound = Sounds.joined(typed);
        return f.or(
                        f.match()
                                .field("wholeSound")
                                .matching(sound)
                                .constantScore()
                                .boost(WHOLE),
                        f.match()
                                .field("wordSound")
                                .matching(sound)
                                .constantScore()
                                .boost(KEY_WORD),
                        f.wildcard()
                                .field("wholeSound")
                                .matching(sound + "*")
                                .constantScore()
                                .boost(BEGUN),
                        f.wildcard()
                                .field("sound")
                                .matching(sound + "*")
                                .constantScore()
                                .boost(3))
                .toPredicate();
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

    /** Long English words may be off by two letters, short ones by one, the shortest by none. */
    private SearchPredicate part(String part) {
        var chinese = part.codePoints().anyMatch(Character::isIdeographic);
        return chinese
                ? f.match()
                        .field("titlePairs")
                        .boost(3)
                        .field("wordsPairs")
                        .boost(2)
                        .field("textPairs")
                        .matching(part)
                        .toPredicate()
                : f.match()
                        .field("title")
                        .boost(3)
                        .field("words")
                        .boost(1)
                        .field("text")
                        .matching(part)
                        .fuzzy(part.length() > SHORT ? 2 : part.length() > SHORTEST ? 1 : 0, 1)
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
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
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
