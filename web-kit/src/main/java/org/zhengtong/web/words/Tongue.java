package org.zhengtong.web.words;

import java.util.Locale;

/** A language that the product speaks. */
public enum Tongue {
    CHINESE(Locale.SIMPLIFIED_CHINESE, ""),
    ENGLISH(Locale.UK, "_en");

    private final Locale locale;
    private final String suffix;

    Tongue(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    /** Whatever is not English is answered in Chinese. */
    public static Tongue of(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of {@code lang} attributes: {@code zh-CN} or {@code en}. */
    public String tag() {
        return this == CHINESE ? "zh-CN" : "en";
    }

    /** Short code, for addresses and cookies. */
    public String code() {
        return locale.getLanguage();
    }

    public Tongue other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /** What stands between an area's name and {@code .properties}. */
    String suffix() {
        return suffix;
    }
}
