package org.zhengtong.kernel.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifier of an electronic licence 电子证照标识 (GB/T 36904): an object identifier's beginning, kind of licence, issuer,
 * serial number, version, check character.
 */
public record LicenceId(String value) {

    private static final String ROOT = "1.2.156.3005.2.";
    private static final Pattern SHAPE = Pattern.compile(
            "1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.[0-9A-Z]{18}\\.[0-9A-Z]{1,32}\\.[0-9A-Z]{3}\\.[0-9A-Z]");

    public LicenceId {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no licence identifier: " + value);
        }
    }

    /** Reads what a person typed or a QR code holds. */
    public static Reading<LicenceId> read(String typed) {
        return Reading.of(LicenceId.class, Typed.plain(typed), LicenceId::faultOf, LicenceId::new);
    }

    /**
     * Makes an identifier with its check character.
     *
     * @param kind 21 characters: credit code of the authority that defined the licence, and three digits
     * @param issuer credit code of the organ that issues it
     * @param serial letters and digits, unique with the issuer and the kind
     * @param version of this very licence, from 1
     */
    public static LicenceId of(String kind, CreditCode issuer, String serial, int version) {
        var parts = "%s.%s.%s.%03d".formatted(kind, issuer.value(), serial, version);
        return new LicenceId(ROOT + parts + "." + CheckDigits.ofLicence(parts.replace(".", "")));
    }

    public String serial() {
        return part(2);
    }

    public int version() {
        return Integer.parseInt(part(3));
    }

    private String part(int index) {
        return value.substring(ROOT.length()).split("\\.")[index];
    }

    private static Optional<Fault> faultOf(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Fault.CHARACTER);
        }
        var parts = text.substring(ROOT.length(), text.length() - 2).replace(".", "");
        var right = CheckDigits.ofLicence(parts) == text.charAt(text.length() - 1);
        return right ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    @Override
    public String toString() {
        return value;
    }
}
