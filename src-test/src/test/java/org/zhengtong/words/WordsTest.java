package org.zhengtong.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words exist in both languages, are all used, and are all there. Reads the sources of every module. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[?}]");
    private static final Pattern WORD_OF_ENUM = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)(\\..+)?");
    private static final Pattern ASKED_BY_PAGE = Pattern.compile("words(?:\\.text\\(|\\[)'([^']+)'[\\],)]");

    /** Keys that Faces and Jakarta Validation ask for by themselves. */
    private static final Predicate<String> ASKED_BY_THE_PLATFORM = key -> key.startsWith("jakarta.");

    private static WordSources sources;

    @BeforeAll
    static void read() throws IOException {
        sources = WordSources.read(Path.of("..").toAbsolutePath().normalize());
    }

    @Test
    void everyFileExistsInBothLanguages() {
        assertThat(sources.english().keySet()).isEqualTo(sources.chinese().keySet());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        sources.chinese().forEach((file, words) -> assertThat(new TreeSet<>(
                        sources.english().getOrDefault(file, Map.of()).keySet()))
                .as(file)
                .isEqualTo(new TreeSet<>(words.keySet())));
    }

    @Test
    void noWordIsEmpty() {
        assertThat(sources.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        sources.chinese()
                .forEach((file, words) -> words.forEach((key, text) -> assertThat(
                                placesOf(sources.english().get(file).getOrDefault(key, "")))
                        .as(file + " " + key)
                        .isEqualTo(placesOf(text))));
    }

    @Test
    void noKeyStandsTwice() {
        var seen = new TreeMap<String, List<String>>();
        sources.chinese().forEach((file, words) -> words.keySet()
                .forEach(key ->
                        seen.computeIfAbsent(key, each -> new ArrayList<>()).add(file)));
        seen.values().removeIf(files -> files.size() == 1);
        assertThat(seen).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        var unused = sources.all().keySet().stream()
                .filter(ASKED_BY_THE_PLATFORM.negate())
                .filter(key -> !sources.mentions(key) && !isOfEnum(key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noPageAsksForAWordThatIsMissing() {
        var missing = new TreeSet<String>();
        sources.pages().forEach((file, text) -> {
            var asked = ASKED_BY_PAGE.matcher(text);
            while (asked.find()) {
                if (!asked.group(1).endsWith(".") && !sources.all().containsKey(asked.group(1))) {
                    missing.add(file + ": " + asked.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void anEnumThatHasWordsHasThemForEveryConstant() {
        var missing = new TreeSet<String>();
        sources.all().keySet().stream()
                .map(WORD_OF_ENUM::matcher)
                .filter(match -> match.matches() && match.group(3) == null)
                .map(match -> match.group(1))
                .distinct()
                .forEach(name -> sources.constantsOf(name).stream()
                        .map(constant -> name + "." + constant)
                        .filter(key -> !sources.all().containsKey(key))
                        .forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @Test
    void aPageUsesItsOwnWordsAlone() {
        var borrowed = new TreeSet<String>();
        sources.views().forEach((owner, prefix) -> sources.pages().forEach((file, text) -> {
            if (!file.equals(owner)
                    && !file.contains("/WEB-INF/")
                    && !prefix.equals(sources.views().get(file))) {
                var asked = ASKED_BY_PAGE.matcher(text);
                while (asked.find()) {
                    if (asked.group(1).startsWith(prefix + ".")) {
                        borrowed.add(file + ": " + asked.group(1));
                    }
                }
            }
        }));
        assertThat(borrowed).isEmpty();
    }

    private static boolean isOfEnum(String key) {
        var match = WORD_OF_ENUM.matcher(key);
        return match.matches() && sources.isConstant(match.group(1), match.group(2));
    }

    private static TreeSet<String> placesOf(String text) {
        var places = new TreeSet<String>();
        var match = PLACE.matcher(text);
        while (match.find()) {
            places.add(match.group(1));
        }
        return places;
    }
}
