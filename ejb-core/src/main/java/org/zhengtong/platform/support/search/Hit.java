package org.zhengtong.platform.support.search;

import java.time.LocalDate;

/**
 * A result.
 *
 * @param key under which its source knows it
 * @param title HTML with nothing in it but text and {@code <mark>}
 * @param excerpt likewise; empty if there is no text
 * @param address without the language
 */
public record Hit(
        String key,
        ResultKind kind,
        String title,
        String excerpt,
        String address,
        Long unit,
        String section,
        LocalDate day) {

    /** The same, of which it is known now under which key. */
    public Hit of(String known) {
        return new Hit(known, kind, title, excerpt, address, unit, section, day);
    }
}
