package org.zhengtong.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The caller's language by {@code Accept-Language}: English where it is asked for first, Chinese otherwise. */
public final class ApiLanguage {

    private ApiLanguage() {}

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(ApiLanguage::ours)
                .orElse(Locale.CHINESE);
    }

    static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.CHINESE : ours(request.getLocale());
    }

    private static Locale ours(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
