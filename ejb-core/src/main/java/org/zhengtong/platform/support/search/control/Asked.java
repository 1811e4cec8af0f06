package org.zhengtong.platform.support.search.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What was asked for, in all the ways in which it can be said.
 *
 * @param text as it was typed, without what means something to query languages
 * @param ways the text without stop words, and the same with synonyms in place of its words
 */
record Asked(String text, List<String> ways) {

    /** What nobody types in earnest: more is passed over. */
    static final int LONGEST = 100;

    private static final int MOST_WAYS = 8;

    static Asked of(String typed, List<String> stopWords, List<List<String>> synonyms) {
        var text = plain(typed);
        var bare = without(text, stopWords);
        var ways = new LinkedHashSet<String>();
        ways.add(bare);
        for (var group : synonyms) {
            for (var way : List.copyOf(ways)) {
                group.stream()
                        .filter(way::contains)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(word -> group.stream()
                                .filter(other -> !other.equals(word))
                                .map(other -> way.replace(word, other))
                                .forEach(ways::add));
            }
        }
        return new Asked(text, ways.stream().limit(MOST_WAYS).toList());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Letters and digits of any language, with single spaces: brackets, stars and quotes mean nothing here. */
    private static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        var letters = typed.codePoints()
                .limit(LONGEST)
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return letters.toString().strip().replaceAll("\\s+", " ");
    }

    /** If nothing is left, it was meant. */
    private static String without(String text, List<String> stopWords) {
        var longestFirst = new ArrayList<>(stopWords);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        var left = text;
        for (var word : longestFirst) {
            left = left.replace(word, " ");
        }
        left = left.strip().replaceAll("\\s+", " ");
        return left.isEmpty() ? text : left;
    }
}
