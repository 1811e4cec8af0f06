package org.zhengtong.web.intranet;

import java.util.Map;
import org.zhengtong.kernel.Page;

/** The page of a list that the address asks for. */
public final class PageNumber {

    private PageNumber() {}

    public static Page.Request of(Map<String, String> parameters, int rows) {
        var number = parameters.get("page");
        return Page.Request.ofNumber(
                number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1, rows);
    }

    /** A condition of the address; null if it is not there. */
    public static String text(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
