package org.zhengtong.portal.weather;

import java.util.Arrays;
import java.util.Optional;

/** 天气现象, each with the two-digit code that Chinese weather services exchange (GB/T 22164 draws the symbols). */
public enum SkyCondition {
    CLEAR("00", "sun"),
    CLOUDY("01", "suncloud"),
    OVERCAST("02", "cloud"),
    SHOWER("03", "shower"),
    THUNDERSTORM("04", "thunder"),
    THUNDERSTORM_WITH_HAIL("05", "hail"),
    SLEET("06", "sleet"),
    LIGHT_RAIN("07", "rain"),
    MODERATE_RAIN("08", "rain"),
    HEAVY_RAIN("09", "pour"),
    RAINSTORM("10", "pour"),
    HEAVY_RAINSTORM("11", "pour"),
    EXTREME_RAINSTORM("12", "pour"),
    SNOW_SHOWER("13", "snow"),
    LIGHT_SNOW("14", "snow"),
    MODERATE_SNOW("15", "snow"),
    HEAVY_SNOW("16", "snow"),
    BLIZZARD("17", "snow"),
    FOG("18", "fog"),
    FREEZING_RAIN("19", "sleet"),
    SANDSTORM("20", "dust"),
    FLOATING_DUST("29", "dust"),
    BLOWING_SAND("30", "dust"),
    HAZE("53", "fog");

    private final String code;
    private final String icon;

    SkyCondition(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    public String code() {
        return code;
    }

    /** Name of our own drawing. */
    public String icon() {
        return icon;
    }

    public static Optional<SkyCondition> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
