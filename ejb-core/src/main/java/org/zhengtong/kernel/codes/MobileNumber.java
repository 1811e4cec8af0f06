package org.zhengtong.kernel.codes;

import java.util.Optional;

/** Number of a Chinese mobile telephone: eleven digits, stored without country code. Personal data, shown masked. */
public record MobileNumber(String value) {

    private static final int LENGTH = 11;
    private static final String COUNTRY = "+86";

    public MobileNumber {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no mobile number of 11 digits");
        }
    }

    /** Reads what a person typed, with the country code or without. */
    public static Reading<MobileNumber> read(String typed) {
        return Reading.of(MobileNumber.class, local(Typed.plain(typed)), MobileNumber::faultOf, MobileNumber::new);
    }

    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    /** Masked: a number in clear is read with {@link #value()} and nowhere by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static String local(String text) {
        if (text.startsWith(COUNTRY)) {
            return text.substring(COUNTRY.length());
        }
        return text.startsWith("86") && text.length() == LENGTH + 2 ? text.substring(2) : text;
    }

    private static Optional<Fault> faultOf(String text) {
        if (text.isEmpty() || !Typed.isDigits(text)) {
            return Optional.of(text.isEmpty() ? Fault.LENGTH : Fault.CHARACTER);
        }
        if (text.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        return text.charAt(0) == '1' && text.charAt(1) >= '3' ? Optional.empty() : Optional.of(Fault.CHARACTER);
    }
}
