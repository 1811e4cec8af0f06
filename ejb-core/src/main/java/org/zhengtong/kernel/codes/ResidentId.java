package org.zhengtong.kernel.codes;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;

/**
 * A resident's identity number 公民身份号码 (GB 11643-1999): division, birthday, sequence, check digit. The same form is
 * used by the residence permits of people from Hong Kong, Macau and Taiwan (81, 82, 83) and, with another beginning, by
 * the card of foreign permanent residents (9, province, country).
 *
 * <p>Personal data: shown with {@link #masked()}, also in logs.
 */
public record ResidentId(String value) {

    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final Set<String> PERMITS = Set.of("810000", "820000", "830000");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public ResidentId {
        if (value == null || faultOfDigits(value).isPresent()) {
            throw new IllegalArgumentException("no resident id of 18 characters");
        }
    }

    /**
     * Reads what a person typed; a number of 15 digits (GB 11643-1989) is brought to its 18.
     *
     * @param today nobody was born after it
     */
    public static Reading<ResidentId> read(String typed, LocalDate today) {
        return Reading.of(
                ResidentId.class, upgraded(Typed.plain(typed)), text -> faultOf(text, today), ResidentId::new);
    }

    /** The county of the first registration; it may have been abolished since. */
    public DivisionCode division() {
        return new DivisionCode(value.substring(0, 6));
    }

    public LocalDate birthday() {
        return birthdayOf(value).orElseThrow();
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthday(), day).getYears();
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    public Kind kind() {
        if (isForeign(value)) {
            return Kind.FOREIGN_PERMANENT_RESIDENT;
        }
        return PERMITS.contains(value.substring(0, 6)) ? Kind.RESIDENCE_PERMIT : Kind.CITIZEN;
    }

    /** The first six and last four characters, the birthday hidden. */
    public String masked() {
        return value.substring(0, 6) + "*".repeat(8) + value.substring(14);
    }

    /** Masked: a number in clear is read with {@link #value()} and nowhere by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static String upgraded(String text) {
        if (text.length() != LEGACY_LENGTH || !Typed.isDigits(text)) {
            return text;
        }
        var longer = text.substring(0, 6) + "19" + text.substring(6);
        return longer + CheckDigits.ofResident(longer);
    }

    private static Optional<Fault> faultOf(String text, LocalDate today) {
        var shape = shapeOf(text);
        if (shape.isPresent()) {
            return shape;
        }
        if (!isPlaced(text)) {
            return Optional.of(Fault.DIVISION);
        }
        var unborn = birthdayOf(text).filter(day -> day.isAfter(today)).isPresent();
        return unborn ? Optional.of(Fault.FUTURE_DATE) : faultOfDigits(text);
    }

    private static Optional<Fault> shapeOf(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        var last = text.charAt(LENGTH - 1);
        var digits = Typed.isDigits(text.substring(0, LENGTH - 1)) && (last == 'X' || last >= '0' && last <= '9');
        return digits ? Optional.empty() : Optional.of(Fault.CHARACTER);
    }

    /** Everything that the number says by itself, without a table of places and without today's date. */
    private static Optional<Fault> faultOfDigits(String text) {
        var shape = shapeOf(text);
        if (shape.isPresent()) {
            return shape;
        }
        if (birthdayOf(text).isEmpty()) {
            return Optional.of(Fault.DATE);
        }
        var right = CheckDigits.ofResident(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
        return right ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    private static boolean isPlaced(String text) {
        var six = text.substring(0, 6);
        return isForeign(text) || PERMITS.contains(six) || Divisions.isPlausible(six);
    }

    /** A card of a foreign permanent resident: 9, the province that issued it, the country. */
    private static boolean isForeign(String text) {
        return text.charAt(0) == '9' && Divisions.isProvince(text.substring(1, 3));
    }

    private static Optional<LocalDate> birthdayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(6, 14), DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Sex as the number says it, with its code of GB/T 2261.1. */
    public enum Sex {
        MALE("1"),
        FEMALE("2");

        private final String code;

        Sex(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whose number it is. */
    public enum Kind {
        CITIZEN,
        RESIDENCE_PERMIT,
        FOREIGN_PERMANENT_RESIDENT
    }
}
