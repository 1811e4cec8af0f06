package org.zhengtong.kernel.codes;

import java.util.Optional;

/**
 * Code of a division: six digits down to the county (GB/T 2260), nine down to the township (GB/T 10114), twelve down to
 * the village.
 */
public record DivisionCode(String value) {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    public DivisionCode {
        if (value == null || shapeOf(value).isPresent()) {
            throw new IllegalArgumentException("no division code: " + value);
        }
    }

    /** Reads what a person typed. */
    public static Reading<DivisionCode> read(String typed) {
        return Reading.of(DivisionCode.class, Typed.plain(typed), DivisionCode::faultOf, DivisionCode::new);
    }

    public Level level() {
        return switch (value.length()) {
            case VILLAGE -> Level.VILLAGE;
            case TOWNSHIP -> Level.TOWNSHIP;
            default -> levelOfSix();
        };
    }

    /** The division above; empty for a province. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(new DivisionCode(value.substring(0, COUNTY)));
            case VILLAGE -> Optional.of(new DivisionCode(value.substring(0, TOWNSHIP)));
        };
    }

    /** Whether another division is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(significant());
    }

    /** The six digits of county or above. */
    public String county() {
        return value.substring(0, COUNTY);
    }

    private String significant() {
        return switch (level()) {
            case PROVINCE -> value.substring(0, 2);
            case PREFECTURE -> value.substring(0, 4);
            default -> value;
        };
    }

    private Level levelOfSix() {
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    private static Optional<Fault> faultOf(String text) {
        var shape = shapeOf(text);
        if (shape.isPresent()) {
            return shape;
        }
        return Divisions.isPlausible(text.substring(0, COUNTY)) ? Optional.empty() : Optional.of(Fault.DIVISION);
    }

    private static Optional<Fault> shapeOf(String text) {
        if (text.length() != COUNTY && text.length() != TOWNSHIP && text.length() != VILLAGE) {
            return Optional.of(Fault.LENGTH);
        }
        return Typed.isDigits(text) ? Optional.empty() : Optional.of(Fault.CHARACTER);
    }

    @Override
    public String toString() {
        return value;
    }

    /** From the province down to the village. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }
}
