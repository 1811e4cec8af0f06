package org.zhengtong.kernel.codes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what a person typed into the form of a code. */
final class Typed {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cf}\\-]+");

    private Typed() {}

    /** Full-width characters made plain, blanks, hyphens and invisible marks taken out, letters in upper case. */
    static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A text of one line: blanks around it taken off, those within it made one. Nothing else is taken out silently. */
    static String line(String typed) {
        return typed == null ? "" : typed.strip().replaceAll(" +", " ");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }
}
