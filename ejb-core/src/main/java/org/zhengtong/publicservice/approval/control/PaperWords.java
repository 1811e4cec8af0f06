package org.zhengtong.publicservice.approval.control;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words of official papers: Chinese, which is the base file, whatever language the machine itself speaks. */
final class PaperWords {

    private PaperWords() {}

    /** @param area which words, for example {@code approval_notice} */
    static ResourceBundle of(String area) {
        return ResourceBundle.getBundle(
                "org.zhengtong.words." + area,
                Locale.CHINESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
