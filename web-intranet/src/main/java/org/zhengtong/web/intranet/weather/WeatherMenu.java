package org.zhengtong.web.intranet.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 天气, for those who report it and those who warn. */
@ApplicationScoped
public class WeatherMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "weather",
                        "suncloud",
                        "/weather/",
                        "/weather/observe /weather/forecast",
                        Permission.WEATHER_REPORT),
                new Entry(
                        Group.PORTAL_AND_DATA,
                        "warnings",
                        "alert",
                        "/weather/warnings",
                        "/weather/warn /weather/warning",
                        Permission.WEATHER_WARN));
    }
}
