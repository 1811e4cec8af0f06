package org.zhengtong.platform.support.search.control;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.entity.SearchDocument;

/** How Chinese sounds in pinyin, so that it is found by typing zhaijidi or zjd, and by a wrong letter that sounds the same. */
final class Sounds {

    private static final int LONGEST = 4_000;
    private static final int MOST_LETTERS = 40;
    private static final int MOST_KEYS = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；|]+");
    private static final Pattern TYPED = Pattern.compile("[a-z]{2,40}");

    private Sounds() {}

    /**
     * The title as a whole by initials and by syllables, each key word likewise, then the title from each further letter on:
     * whatever begins within it begins one of them. {@link SearchDocument#WHOLE} stands between the three.
     *
     * @param words a line or a list each; empty for none
     */
    static String of(String title, List<String> words) {
        var syllables = syllables(title);
        var whole = new LinkedHashSet<String>();
        var rest = new LinkedHashSet<String>();
        for (var at = 0; at < syllables.size(); at++) {
            (at == 0 ? whole : rest).addAll(tokens(syllables.subList(at, syllables.size())));
        }
        var keys = new LinkedHashSet<String>();
        parts(String.join("\n", words))
                .map(Sounds::syllables)
                .filter(each -> each.size() > 1)
                .limit(MOST_KEYS)
                .forEach(each -> keys.addAll(tokens(each)));
        if (whole.isEmpty() && keys.isEmpty()) {
            return "";
        }
        var sound = Stream.of(whole, keys, rest)
                .map(each -> String.join(" ", each))
                .collect(Collectors.joining(SearchDocument.WHOLE));
        return sound.length() > LONGEST ? sound.substring(0, sound.lastIndexOf(' ', LONGEST)) : sound;
    }

    private static List<String> tokens(List<String> syllables) {
        return List.of(initials(syllables), String.join("", syllables));
    }

    /** Key words, however their writer set them apart. */
    static Stream<String> parts(String words) {
        return words == null ? Stream.empty() : BETWEEN.splitAsStream(words).filter(each -> !each.isEmpty());
    }

    /** Whether something typed can be pinyin. */
    static boolean isPinyin(String typed) {
        return TYPED.matcher(joined(typed)).matches();
    }

    static String joined(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s']+", "");
    }

    /** The syllables of the Chinese in a text, without tones; the words around a letter decide how it sounds. */
    static List<String> syllables(String text) {
        var chinese = text.codePoints()
                .filter(Character::isIdeographic)
                .limit(MOST_LETTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return chinese.isEmpty()
                ? List.of()
                : Stream.of(PinyinHelper.toPinyin(chinese, PinyinStyleEnum.NORMAL)
                                .toLowerCase(Locale.ROOT)
                                .replace('ü', 'v')
                                .split(" "))
                        .filter(sound -> sound.matches("[a-z]{1,8}"))
                        .toList();
    }

    /** The first part of a text that sounds like what was typed, with other letters. */
    static Optional<String> heard(String typed, String text) {
        var wanted = String.join("", syllables(typed));
        var length = typed.length();
        return wanted.isEmpty()
                ? Optional.empty()
                : IntStream.rangeClosed(0, text.length() - length)
                        .mapToObj(at -> text.substring(at, at + length))
                        .filter(part -> !part.equals(typed))
                        .filter(part -> String.join("", syllables(part)).equals(wanted))
                        .findFirst();
    }

    /** The first part of a title that sounds like the pinyin or the initials that were typed; none if its letters are not known. */
    static List<Span> spans(String typed, String title) {
        var sound = joined(typed);
        var places = IntStream.range(0, title.length())
                .filter(at -> Character.isIdeographic(title.charAt(at)))
                .limit(MOST_LETTERS)
                .toArray();
        var syllables = syllables(title);
        if (places.length != syllables.size()) {
            return List.of();
        }
        for (var at = 0; at < places.length; at++) {
            var count = heard(sound, syllables.subList(at, syllables.size()));
            if (count > 0) {
                return List.of(new Span(places[at], places[at + count - 1] + 1));
            }
        }
        return List.of();
    }

    /** @return how many syllables from the first one on are the sound or its initials; 0 if they are not */
    private static int heard(String sound, List<String> syllables) {
        if (initials(syllables).startsWith(sound)) {
            return sound.length();
        }
        for (var count = 1; count <= syllables.size(); count++) {
            var heard = String.join("", syllables.subList(0, count));
            if (heard.startsWith(sound)) {
                return count;
            }
            if (!sound.startsWith(heard)) {
                return 0;
            }
        }
        return 0;
    }

    private static String initials(List<String> syllables) {
        return syllables.stream().map(each -> each.substring(0, 1)).reduce("", String::concat);
    }
}
