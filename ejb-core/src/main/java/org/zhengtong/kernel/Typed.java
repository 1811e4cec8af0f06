package org.zhengtong.kernel;

import java.util.Locale;

/** What somebody typed into a search field, as a pattern for SQL. */
public final class Typed {

    private Typed() {}

    /**
     * Matches what contains the text, where it is compared with small letters and {@code escape '!'}; a percent sign or
     * underscore means itself.
     */
    public static String anywhere(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
