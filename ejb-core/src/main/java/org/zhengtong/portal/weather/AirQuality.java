package org.zhengtong.portal.weather;

import java.util.Arrays;

/** 空气质量指数级别 of HJ 633-2012, each up to an index. */
public enum AirQuality {
    EXCELLENT(50),
    GOOD(100),
    LIGHT_POLLUTION(150),
    MODERATE_POLLUTION(200),
    HEAVY_POLLUTION(300),
    SEVERE_POLLUTION(Integer.MAX_VALUE);

    private final int upTo;

    AirQuality(int upTo) {
        this.upTo = upTo;
    }

    public static AirQuality of(int index) {
        return Arrays.stream(values())
                .filter(each -> index <= each.upTo)
                .findFirst()
                .orElse(SEVERE_POLLUTION);
    }
}
