package org.zhengtong.kernel;

import java.util.Locale;

/**
 * Text that exists in both languages as data (matters, units, forms), not in a words file.
 *
 * @param en falls back to {@code zh} where it is empty
 */
public record Bilingual(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && en != null && !en.isBlank() ? en : zh;
    }
}
