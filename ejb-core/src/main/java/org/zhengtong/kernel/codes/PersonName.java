package org.zhengtong.kernel.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a person, as on an identity card: Chinese characters, letters of any script, and what joins the parts of
 * names of the minorities and of foreigners (· ' - . and blanks). No digits, no brackets, nothing invisible.
 */
public record PersonName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("\\p{L}[\\p{L}\\p{M}·•‧・.'’\\- ]*");

    public PersonName {
        if (value == null || faultOf(value).isPresent()) {
            throw new IllegalArgumentException("no name of a person");
        }
    }

    public static Reading<PersonName> read(String typed) {
        return Reading.of(PersonName.class, Typed.line(typed), PersonName::faultOf, PersonName::new);
    }

    /** The first character, and as many stars as there are others: 林水生 becomes 林**. */
    public static String masked(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1) + "*".repeat(name.length() - 1);
    }

    private static Optional<Fault> faultOf(String text) {
        if (text.isEmpty()) {
            return Optional.of(Fault.LENGTH);
        }
        return ALLOWED.matcher(text).matches() ? Optional.empty() : Optional.of(Fault.CHARACTER);
    }
}
