package org.zhengtong.kernel.codes;

import java.util.Optional;

/**
 * Unified social credit code 统一社会信用代码 (GB 32100-2015): who registered it, kind, division, organisation code, check
 * character.
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;

    public CreditCode {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no credit code: " + value);
        }
    }

    /** Reads what a person typed. The letters I, O, S, V and Z do not occur, so that they cannot be mistaken. */
    public static Reading<CreditCode> read(String typed) {
        return Reading.of(CreditCode.class, Typed.plain(typed), CreditCode::faultOf, CreditCode::new);
    }

    /** Makes a code from its parts, with its check character. */
    public static CreditCode of(String kind, DivisionCode county, OrganisationCode organisation) {
        var start = kind + county.county() + organisation.value();
        return new CreditCode(start + CheckDigits.ofCredit(start));
    }

    /**
     * The registering authority and the kind: 11 organ, 12 public institution, 91 company, 92 sole trader, and so on.
     */
    public String kind() {
        return value.substring(0, 2);
    }

    public DivisionCode division() {
        return new DivisionCode(value.substring(2, 8));
    }

    /** The organisation code inside; empty where its own check character is not kept. */
    public Optional<OrganisationCode> organisation() {
        return OrganisationCode.read(value.substring(8, 17)).code();
    }

    /** The first two and last three characters; for sole traders, whose code leads to a person. */
    public String masked() {
        return value.substring(0, 2) + "*".repeat(LENGTH - 5) + value.substring(LENGTH - 3);
    }

    private static Optional<Fault> faultOf(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        var known = text.chars().allMatch(each -> CheckDigits.CREDIT.indexOf(each) >= 0);
        if (!known || !Typed.isDigits(text.substring(2, 8))) {
            return Optional.of(Fault.CHARACTER);
        }
        var right = CheckDigits.ofCredit(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
        return right ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    @Override
    public String toString() {
        return value;
    }
}
