package org.zhengtong.web.pages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for (RFC 9110, section 14).
 *
 * @param from the first byte, counted from 0
 * @param to the last byte; before the first one where the file has no such part
 */
public record ByteRange(long from, long to) {

    /** No number has so many digits that it would not be a long. */
    private static final Pattern ONE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * @param header as it was sent; null without one
     * @param size of the whole file
     * @return empty for the whole file: so is answered what nobody asked for, what can't be read, and several parts at once
     */
    public static Optional<ByteRange> asked(String header, long size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches()) {
            return Optional.empty();
        }
        var first = one.group(1);
        var last = one.group(2);
        if (first.isEmpty()) {
            return last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(last)), size - 1));
        }
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        return to < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(to, size - 1)));
    }

    /** Whether the file has nothing of it. */
    public boolean isNowhere() {
        return to < from;
    }

    public long length() {
        return to - from + 1;
    }
}
