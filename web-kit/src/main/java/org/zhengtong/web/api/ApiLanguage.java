package org.zhengtong.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The caller's language by {@code Accept-Language}: English where it is asked for first, Chinese otherwise. */
public final class ApiLanguage {

    private ApiLanguage() {}

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .filter(locale -> locale.getLanguage().equals("en"))
                        .isPresent()
                ? Locale.ENGLISH
                : Locale.CHINESE;
    }
}
