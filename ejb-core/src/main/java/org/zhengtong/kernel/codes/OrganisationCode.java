package org.zhengtong.kernel.codes;

import java.util.Optional;

/** Organisation code 组织机构代码 (GB 11714-1997): eight characters and a check character, stored without the hyphen. */
public record OrganisationCode(String value) {

    private static final int LENGTH = 9;

    public OrganisationCode {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no organisation code: " + value);
        }
    }

    /** Reads what a person typed, with hyphen or without. */
    public static Reading<OrganisationCode> read(String typed) {
        return Reading.of(OrganisationCode.class, Typed.plain(typed), OrganisationCode::faultOf, OrganisationCode::new);
    }

    /** PDY00001 to PDY99999 are given to nobody: free for a county's internal units and for demos. */
    public boolean isInternal() {
        return value.startsWith("PDY") && Typed.isDigits(value.substring(3, 8)) && !value.startsWith("PDY00000");
    }

    /** As printed: {@code D2143569-X}. */
    public String text() {
        return value.substring(0, LENGTH - 1) + "-" + value.charAt(LENGTH - 1);
    }

    /** The first two and the last character. */
    public String masked() {
        return value.substring(0, 2) + "*".repeat(LENGTH - 3) + value.charAt(LENGTH - 1);
    }

    private static Optional<Fault> faultOf(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (!text.chars().allMatch(each -> each >= '0' && each <= '9' || each >= 'A' && each <= 'Z')) {
            return Optional.of(Fault.CHARACTER);
        }
        var right = CheckDigits.ofOrganisation(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
        return right ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    @Override
    public String toString() {
        return value;
    }
}
