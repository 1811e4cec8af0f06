package org.zhengtong.publicservice.approval;

/**
 * How the server works out the value of a field that nobody fills in. Conditions, licences and the process use it as any
 * other.
 *
 * @param from id of the earlier field from which it follows
 */
public record Derivation(By by, String from) {

    /** What follows from what. */
    public enum By {
        /** Full years of age on the day of filing, from a resident ID. */
        AGE(FieldType.NUMBER, FieldType.RESIDENT_ID),
        /** The highest choice that is not above a number: choices 80, 90 and 100 are bands of ages. */
        BAND(FieldType.CHOICE, FieldType.NUMBER);

        private final FieldType result;
        private final FieldType source;

        By(FieldType result, FieldType source) {
            this.result = result;
            this.source = source;
        }

        /** Whether a field of one type can be worked out from one of the other. */
        public boolean fits(FieldType type, FieldType from) {
            return type == result && from == source;
        }
    }
}
