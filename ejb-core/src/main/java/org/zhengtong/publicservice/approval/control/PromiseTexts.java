package org.zhengtong.publicservice.approval.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.PromiseOffer;
import org.zhengtong.publicservice.approval.PromiseText;
import org.zhengtong.publicservice.approval.entity.Draft;

/** The words in which one promises. Change them only together with {@link #VERSION}: what was ticked is no longer meant. */
public final class PromiseTexts {

    public static final int VERSION = 1;

    private static final String KEY = "promise_text.";

    private PromiseTexts() {}

    public static PromiseText of(MaterialDefinition material) {
        return new PromiseText(VERSION, new Bilingual(text(material, Locale.CHINESE), text(material, Locale.ENGLISH)));
    }

    /** What may follow, by material, and what of it is promised. */
    public static Map<String, PromiseOffer> offers(MatterDefinition matter, Draft draft) {
        var promised = draft.promised(VERSION);
        return matter.materials().stream()
                .filter(MaterialDefinition::mayFollow)
                .collect(Collectors.toMap(
                        MaterialDefinition::code, material -> offer(material, promised.contains(material.code()))));
    }

    private static PromiseOffer offer(MaterialDefinition material, boolean given) {
        return new PromiseOffer(material.toFollow(), of(material).words(), VERSION, given);
    }

    private static String text(MaterialDefinition material, Locale locale) {
        var term = material.toFollow();
        var pattern = words(locale).getString(KEY + term.kind());
        return new MessageFormat(pattern, locale)
                .format(new Object[] {material.name().in(locale), String.valueOf(term.days())});
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.zhengtong.words.promise_text",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
