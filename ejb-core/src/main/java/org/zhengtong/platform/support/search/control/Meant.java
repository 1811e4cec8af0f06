package org.zhengtong.platform.support.search.control;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.entity.Segmented;

/**
 * What was perhaps meant by something that is found nowhere, because it sounds the same: 低宝 for 低保.
 *
 * @param words as they were written
 * @param rank the lower the likelier
 */
record Meant(String words, int rank) {

    private static final int KEY_WORD = 0;
    private static final int WORDS = 1;
    private static final int ACROSS_WORDS = 2;

    /**
     * The likeliest first: what is a key word, what begins and ends with words of a title, what lies across them.
     *
     * @param named documents that sound like it somewhere
     */
    static List<String> by(String typed, List<Named> named) {
        return named.stream()
                .flatMap(each -> by(typed, each))
                .sorted(Comparator.comparingInt(Meant::rank))
                .map(Meant::words)
                .distinct()
                .toList();
    }

    /** Title and key words of a document. */
    record Named(String title, String words) {}

    private static Stream<Meant> by(String typed, Named named) {
        var keyWords = Sounds.parts(named.words())
                .filter(each -> each.length() == typed.length())
                .flatMap(each -> Sounds.heard(typed, each).stream())
                .map(each -> new Meant(each, KEY_WORD));
        var bounds = bounds(named.title());
        var inTitle = Sounds.heard(typed, named.title()).stream()
                .map(each -> new Meant(each, isWithin(bounds, named.title(), each) ? WORDS : ACROSS_WORDS));
        return Stream.concat(keyWords, inTitle);
    }

    private static boolean isWithin(Set<Integer> bounds, String title, String part) {
        var at = title.indexOf(part);
        return bounds.contains(at) && bounds.contains(at + part.length());
    }

    /** Where words of a text begin and end. */
    private static Set<Integer> bounds(String text) {
        var bounds = new HashSet<Integer>();
        var from = 0;
        for (var word : Segmented.of(text).split(" ")) {
            var at = text.indexOf(word, from);
            if (at >= 0) {
                bounds.add(at);
                from = at + word.length();
                bounds.add(from);
            }
        }
        return bounds;
    }
}
