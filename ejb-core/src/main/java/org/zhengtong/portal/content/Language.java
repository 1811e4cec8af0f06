package org.zhengtong.portal.content;

import java.util.Locale;

/** The languages of articles. */
public enum Language {
    ZH,
    EN;

    /** English for English, Chinese for everything else. */
    public static Language of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** As it stands in the {@code lang} of a page (BCP 47). */
    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }
}
