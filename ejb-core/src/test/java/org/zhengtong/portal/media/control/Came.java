package org.zhengtong.portal.media.control;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.Marks;

/** Documents as if they had been fetched. */
final class Came {

    static final URI AT = URI.create("https://media.example.org/county/list");

    private Came() {}

    static Fetched xml(String text) {
        return of(text, "application/xml", StandardCharsets.UTF_8);
    }

    static Fetched html(String text) {
        return of(text, "text/html; charset=utf-8", StandardCharsets.UTF_8);
    }

    static Fetched of(String text, String type, Charset charset) {
        return new Fetched(text.getBytes(charset), type, AT, Marks.NONE);
    }
}
