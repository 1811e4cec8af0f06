package org.zhengtong.web.portal.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Says a distance as people do: metres when it is near, kilometres with one digit when it is far. */
@Named
@ApplicationScoped
public class Metres {

    private static final int KILOMETRE = 1_000;
    private static final int ROUND = 10;

    public String text(long metres) {
        return metres < KILOMETRE
                ? Math.round(metres / (double) ROUND) * ROUND + " m"
                : String.format(Locale.ROOT, "%.1f km", metres / (double) KILOMETRE)
                        .replace(".0 ", " ");
    }
}
