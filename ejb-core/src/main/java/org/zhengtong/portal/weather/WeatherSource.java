package org.zhengtong.portal.weather;

/** Who says so. */
public enum WeatherSource {
    OFFICE,
    FEED
}
