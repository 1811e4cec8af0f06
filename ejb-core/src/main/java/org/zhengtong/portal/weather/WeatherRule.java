package org.zhengtong.portal.weather;

import org.zhengtong.kernel.Rule;

/** What the weather refuses. */
public enum WeatherRule implements Rule {
    /** Nobody observes what has not been yet. */
    OBSERVED_IN_FUTURE,
    /** Somebody has written this very hour down. */
    OBSERVED_TWICE,
    LOW_ABOVE_HIGH,
    /** {0} how many days a forecast reaches. */
    DAY_OUT_OF_REACH,
    /** The regulation knows no warning of this kind in this colour. */
    COLOUR_UNKNOWN_TO_KIND,
    ENDS_BEFORE_IT_BEGINS,
    /** {0} how many days a warning may last; longer ones are issued again. */
    LASTS_TOO_LONG,
    /** It has ended, or somebody else lifted it. */
    WARNING_OVER,
    REASON_REQUIRED;

    @Override
    public boolean overtaken() {
        return this == OBSERVED_TWICE || this == WARNING_OVER;
    }
}
