package org.zhengtong.workflow.control.bpmn;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/**
 * Something that can be said of a line of a file, in both languages.
 *
 * @param words the file of words that has {@code key}
 * @param line 0 if it concerns the whole file
 */
record Finding(String words, int line, String key, Object... parameters) {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Bilingual text() {
        return new Bilingual(text(Locale.CHINESE), text(Locale.ENGLISH));
    }

    private String text(Locale locale) {
        var said = Stream.of(parameters)
                .map(each -> each instanceof Bilingual name ? name.in(locale) : each)
                .toArray();
        return MessageFormat.format(word(key, locale), said);
    }

    /** With the line before it. */
    String textWithLine(Locale locale) {
        return line == 0 ? text(locale) : MessageFormat.format(word("line", locale), line, text(locale));
    }

    private String word(String wanted, Locale locale) {
        return ResourceBundle.getBundle(
                        "org.zhengtong.workflow." + words, locale, Finding.class.getClassLoader(), WITHOUT_FALLBACK)
                .getString(wanted);
    }
}
