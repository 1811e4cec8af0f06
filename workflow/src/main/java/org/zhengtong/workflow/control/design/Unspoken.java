package org.zhengtong.workflow.control.design;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.zhengtong.kernel.Bilingual;

/** Why a process can't be told in sentences. */
final class Unspoken extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "org.zhengtong.workflow.design";

    private final transient Bilingual reason;

    /** @param key of the words in {@code design.properties} */
    Unspoken(String key, Object... about) {
        super(key);
        this.reason = words(key, about);
    }

    static Bilingual words(String key, Object... about) {
        return new Bilingual(text(key, Locale.CHINESE, about), text(key, Locale.ENGLISH, about));
    }

    Bilingual reason() {
        return reason;
    }

    private static String text(String key, Locale locale, Object... about) {
        var words = ResourceBundle.getBundle(
                WORDS,
                locale,
                Unspoken.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(words.getString(key), about);
    }
}
