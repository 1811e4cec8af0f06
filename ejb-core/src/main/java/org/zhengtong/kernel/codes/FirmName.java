package org.zhengtong.kernel.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a firm, a shop or another organisation, as on its licence: Chinese characters, letters, digits and the
 * marks that such names have. No angle brackets, nothing invisible.
 */
public record FirmName(String value) {

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}·•‧・.,，、&+/#()（）《》“”'’\\- ]*");

    public FirmName {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no name of a firm");
        }
    }

    public static Reading<FirmName> read(String typed) {
        return Reading.of(FirmName.class, Typed.line(typed), FirmName::faultOf, FirmName::new);
    }

    private static Optional<Fault> faultOf(String text) {
        if (text.isEmpty()) {
            return Optional.of(Fault.LENGTH);
        }
        return ALLOWED.matcher(text).matches() ? Optional.empty() : Optional.of(Fault.CHARACTER);
    }
}
