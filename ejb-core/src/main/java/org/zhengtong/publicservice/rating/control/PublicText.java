package org.zhengtong.publicservice.rating.control;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengtong.kernel.codes.PersonName;

/** What people wrote, as the public may read it: numbers that belong to somebody, addresses and known names are masked. */
public final class PublicText {

    /** Telephone and identity numbers, however they are broken up; dates and amounts are shorter. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s-]?\\p{Nd}){5,}(?:[\\s-]?[xXｘＸ])?");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final String STARS = "***";

    private PublicText() {}

    /** @return null for nothing */
    public static String of(String written, List<String> hidden) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = MAIL.matcher(written.strip()).replaceAll(STARS);
        text = NUMBER.matcher(text).replaceAll(STARS);
        for (var name : hidden) {
            text = name.length() < 2 ? text : text.replace(name, PersonName.masked(name));
        }
        return text;
    }
}
