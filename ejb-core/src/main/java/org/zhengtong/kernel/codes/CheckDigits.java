package org.zhengtong.kernel.codes;

/** The check characters of the standards; the texts hold only characters that the caller has checked. */
final class CheckDigits {

    private static final String MOD_11_2 = "10X98765432";
    private static final int[] RESIDENT = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** GB 32100-2015: no I, O, S, V and Z. */
    static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckDigits() {}

    /** ISO 7064 MOD 11-2 over the 17 digits of a resident's number (GB 11643-1999). */
    static char ofResident(String digits) {
        return MOD_11_2.charAt(weighted(digits, RESIDENT) % 11);
    }

    /** GB 11714-1997 over the 8 characters of an organisation code. */
    static char ofOrganisation(String characters) {
        var check = 11 - weighted(characters, ORGANISATION) % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    /** GB 32100-2015 over the first 17 characters of a credit code; weights are the powers of 3 modulo 31. */
    static char ofCredit(String characters) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < characters.length(); i++) {
            sum += CREDIT.indexOf(characters.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT.charAt((31 - sum % 31) % 31);
    }

    /** ISO 7064 MOD 37,36, as licence identifiers use it. */
    static char ofLicence(String characters) {
        var product = 36;
        for (var i = 0; i < characters.length(); i++) {
            var sum = (product + Character.digit(characters.charAt(i), 36)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHANUMERIC.charAt((37 - product) % 36);
    }

    /** The Luhn formula over the digits before the last: every second one, from the right, counts twice. */
    static char ofCard(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static int weighted(String characters, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += Character.digit(characters.charAt(i), 36) * weights[i];
        }
        return sum;
    }
}
