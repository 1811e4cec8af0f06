package org.zhengtong.portal.media.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The editors' words for a topic, as they write them: one way to be about it a line, or between commas; of several words in a
 * line all have to be there, anywhere; a line behind a minus rules a story out. Latin words are found as whole words, Chinese
 * ones wherever they stand.
 */
public final class TopicWords {

    private static final Pattern WAYS = Pattern.compile("[\\r\\n,，、;；]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}&.+'-]+");

    private final List<List<String>> ways = new ArrayList<>();
    private final List<List<String>> against = new ArrayList<>();

    private TopicWords() {}

    public static TopicWords of(String wording) {
        var words = new TopicWords();
        for (var way : WAYS.split(wording)) {
            var told = way.strip();
            var ruledOut = told.startsWith("-") || told.startsWith("－");
            var all = Arrays.stream((ruledOut ? told.substring(1) : told).split("[\\s\u3000]+"))
                    .filter(each -> !each.isBlank())
                    .toList();
            if (!all.isEmpty()) {
                (ruledOut ? words.against : words.ways).add(all);
            }
        }
        return words;
    }

    /** Whether there is any way to be about it. */
    public boolean findAnything() {
        return !ways.isEmpty();
    }

    /** The words that were found; empty if the text is not about it. */
    public List<String> foundIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (against.stream().anyMatch(all -> isThere(all, lower))) {
            return List.of();
        }
        return ways.stream()
                .filter(all -> isThere(all, lower))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean isThere(List<String> all, String lower) {
        return all.stream().allMatch(each -> contains(lower, each.toLowerCase(Locale.ROOT)));
    }

    private static boolean contains(String text, String word) {
        var latin = LATIN.matcher(word).matches();
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!latin || isEdge(text, at - 1) && isEdge(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no Latin word goes on there; a Chinese character is the end of one. */
    private static boolean isEdge(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        var each = text.charAt(at);
        return !Character.isLetterOrDigit(each) || Character.isIdeographic(each);
    }
}
