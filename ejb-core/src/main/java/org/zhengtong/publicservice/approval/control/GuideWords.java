package org.zhengtong.publicservice.approval.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideSheet;

/** Headings, names of sheets and choices of the catalogue's workbook, in one language. */
public final class GuideWords {

    private static final List<String> AREAS = List.of("guide", "matters", "worktime");
    private static final List<GuideWords> TONGUES =
            List.of(new GuideWords(Locale.CHINESE), new GuideWords(Locale.ENGLISH));

    private final List<ResourceBundle> words;

    private GuideWords(Locale locale) {
        words = AREAS.stream().map(area -> bundle(area, locale)).toList();
    }

    private static ResourceBundle bundle(String area, Locale locale) {
        return ResourceBundle.getBundle(
                "org.zhengtong.words." + area,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static GuideWords in(Locale locale) {
        return TONGUES.get(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? 1 : 0);
    }

    String get(String key) {
        return words.stream()
                .filter(each -> each.containsKey(key))
                .map(each -> each.getString(key))
                .findFirst()
                .orElse(key);
    }

    String sheet(GuideSheet sheet) {
        return get("GuideSheet." + sheet);
    }

    String heading(GuideElement element) {
        var name = get("guide." + element.word());
        return element.language()
                .map(tongue -> name + get("guide.in." + tongue))
                .orElse(name);
    }

    String choice(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String yesNo(boolean yes) {
        return get(yes ? "guide.yes" : "guide.no");
    }

    /** A workbook is understood in whichever language it was written. */
    static Optional<GuideSheet> sheetNamed(String name) {
        return Arrays.stream(GuideSheet.values())
                .filter(sheet ->
                        TONGUES.stream().anyMatch(words -> words.sheet(sheet).equals(name.strip())))
                .findFirst();
    }

    static Optional<GuideElement> elementHeaded(GuideSheet sheet, String heading) {
        return GuideElement.of(sheet).stream()
                .filter(each ->
                        TONGUES.stream().anyMatch(words -> words.heading(each).equals(heading.strip())))
                .findFirst();
    }

    static boolean isHeading(String key, String heading) {
        return TONGUES.stream().anyMatch(words -> words.get(key).equals(heading.strip()));
    }

    static Optional<Enum<?>> constant(Class<? extends Enum<?>> choices, String text) {
        return Arrays.<Enum<?>>stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(text)
                        || TONGUES.stream().anyMatch(words -> words.choice(each).equals(text)))
                .findFirst();
    }

    static Optional<Boolean> answer(String text) {
        return text.equals("true")
                        || TONGUES.stream().anyMatch(words -> words.yesNo(true).equals(text))
                ? Optional.of(true)
                : text.equals("false")
                                || TONGUES.stream()
                                        .anyMatch(words -> words.yesNo(false).equals(text))
                        ? Optional.of(false)
                        : Optional.empty();
    }
}
