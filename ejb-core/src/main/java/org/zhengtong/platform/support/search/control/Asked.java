package org.zhengtong.platform.support.search.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.entity.Segmented;

/**
 * What was asked for, in all the ways in which it can be said.
 *
 * @param text as it was typed, without what means something to query languages
 * @param ways the text without stop words, and the same with synonyms in place of its words
 * @param code what was typed, in small letters, if it can be a code; null otherwise
 */
record Asked(String text, List<String> ways, String code) {

    /** What nobody types in earnest: more is passed over. */
    static final int LONGEST = 100;

    private static final int MOST_WAYS = 8;
    private static final Pattern CODE = Pattern.compile("[a-z\\d]+(-[a-z\\d]+)*");

    static Asked of(String typed, List<String> stopWords, List<List<String>> synonyms) {
        var text = plain(typed);
        var bare = without(text, stopWords);
        var ways = new LinkedHashSet<String>();
        ways.add(bare);
        for (var group : synonyms) {
            for (var way : List.copyOf(ways)) {
                if (ways.size() >= MOST_WAYS) {
                    break;
                }
                group.stream()
                        .filter(way::contains)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(word -> group.stream()
                                .filter(other -> !other.equals(word))
                                .map(other -> way.replace(word, other))
                                .forEach(ways::add));
            }
        }
        return new Asked(text, ways.stream().limit(MOST_WAYS).toList(), code(typed));
    }

    private static String code(String typed) {
        var plain =
                typed == null || typed.length() > LONGEST ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return CODE.matcher(plain).matches() ? plain : null;
    }

    /** What to look for in a text that holds it in other forms than the one typed: words of all ways, longest first. */
    List<String> words() {
        return ways.stream()
                .flatMap(way -> Stream.concat(
                        Stream.of(way.split(" ")), Stream.of(Segmented.of(way).split(" "))))
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
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
