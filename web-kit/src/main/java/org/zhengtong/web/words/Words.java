package org.zhengtong.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;

/**
 * The product's words in one language. Pages read them as a map: {@code #{words['approval_apply.title']}}; sentences
 * with something to fill in as {@code #{words.text('approval_receipt.intro', number)}}.
 *
 * <p>In a pattern, <code>{0}</code> is the first parameter in the language's own way of writing dates, enums and
 * bilingual names; <code>{0?day|days}</code> chooses by whether the parameter is one.
 */
public final class Words extends AbstractMap<String, String> {

    private static final Map<Tongue, Words> LOADED = new EnumMap<>(Tongue.class);

    private final Tongue tongue;
    private final Map<String, String> patterns;

    Words(Tongue tongue, Map<String, String> patterns) {
        this.tongue = tongue;
        this.patterns = patterns;
    }

    public static Words in(Locale locale) {
        return in(Tongue.of(locale));
    }

    public static synchronized Words in(Tongue tongue) {
        return LOADED.computeIfAbsent(
                tongue, each -> new Words(each, new WordFiles(Words.class.getClassLoader()).read(each)));
    }

    public Tongue tongue() {
        return tongue;
    }

    /** A missing key is shown, not hidden: it is a mistake that has to be seen. */
    @Override
    public String get(Object key) {
        return find(String.valueOf(key)).orElse("?" + key + "?");
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    public String text(String key, Object... parameters) {
        return Pattern.fill(get(key), parameters, this::say);
    }

    /** The words of an enum's constant, under {@code EnumName.CONSTANT}; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Data that exists in both languages; empty for null. */
    public String of(Bilingual text) {
        return text == null ? "" : text.in(tongue.locale());
    }

    /** Why a rule said no. */
    public String of(RuleViolation violation) {
        return text(violation.rule().key(), violation.parameters().toArray());
    }

    private String say(Object parameter) {
        if (parameter instanceof Enum<?> constant) {
            return of(constant);
        }
        if (parameter instanceof Bilingual text) {
            return of(text);
        }
        if (parameter instanceof LocalDate day) {
            return Dates.date(day, tongue);
        }
        if (parameter instanceof Instant instant) {
            return Dates.dateTime(instant, tongue);
        }
        if (parameter instanceof Collection<?> several) {
            return several.stream().map(this::say).collect(Collectors.joining(get("kit.list.between")));
        }
        return String.valueOf(parameter);
    }

    @Override
    public boolean containsKey(Object key) {
        return patterns.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return patterns.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return tongue.hashCode();
    }
}
