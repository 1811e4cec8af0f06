package org.zhengtong.workflow.control.bpmn;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ApprovalEngine;

/** What usual outcomes and lanes are called; a process may name others, which are shown as they are. */
public final class UsualNames {

    private static final String WORDS = "org.zhengtong.words.workflow";
    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private UsualNames() {}

    public static Bilingual ofOutcome(String outcome) {
        return new Bilingual(word("outcome.", outcome, Locale.CHINESE), word("outcome.", outcome, Locale.ENGLISH));
    }

    public static String ofLane(String lane, Locale locale) {
        return word("lane.", lane, locale);
    }

    private static String word(String prefix, String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(WORDS, locale, ApprovalEngine.class.getClassLoader(), WITHOUT_FALLBACK)
                    .getString(prefix + name);
        } catch (MissingResourceException unnamed) {
            return name;
        }
    }
}
