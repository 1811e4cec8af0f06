package org.zhengtong.kernel.codes;

import java.util.Optional;

/**
 * Number of a payment card: 12 to 19 digits, the last one a check digit by the Luhn formula (ISO/IEC 7812-1, Annex B).
 * Whether the card exists, only its bank knows. Personal data, shown masked.
 */
public record BankCard(String value) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    private static final int SHOWN = 4;

    public BankCard {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no card number of 12 to 19 digits");
        }
    }

    /** Reads what a person typed; the blanks between groups of four are no mistake. */
    public static Reading<BankCard> read(String typed) {
        return Reading.of(BankCard.class, Typed.plain(typed), BankCard::faultOf, BankCard::new);
    }

    /** The first and the last four digits. */
    public String masked() {
        var hidden = value.length() - 2 * SHOWN;
        return value.substring(0, SHOWN) + "*".repeat(hidden) + value.substring(SHOWN + hidden);
    }

    /** Masked: a number in clear is read with {@link #value()} and nowhere by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Fault> faultOf(String text) {
        if (!text.isEmpty() && !Typed.isDigits(text)) {
            return Optional.of(Fault.CHARACTER);
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.of(Fault.LENGTH);
        }
        var last = text.length() - 1;
        var right = CheckDigits.ofCard(text.substring(0, last)) == text.charAt(last);
        return right ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }
}
