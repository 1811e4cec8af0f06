package org.zhengtong.platform.support.search;

import java.time.LocalDate;

/**
 * A result.
 *
 * @param title HTML with nothing in it but text and {@code <mark>}
 * @param excerpt likewise; empty if there is no text
 * @param address without the language
 */
public record Hit(
        ResultKind kind, String title, String excerpt, String address, Long unit, String section, LocalDate day) {}
