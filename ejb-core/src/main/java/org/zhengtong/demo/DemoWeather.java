package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WarningColour;
import org.zhengtong.portal.weather.WarningKind;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.WindDirection;
import org.zhengtong.portal.weather.control.Forecasts;
import org.zhengtong.portal.weather.control.Observations;
import org.zhengtong.portal.weather.control.Warnings;
import org.zhengtong.portal.weather.entity.Forecast;
import org.zhengtong.portal.weather.entity.Observation;
import org.zhengtong.portal.weather.entity.Warning;

/** Late autumn in the demo county: a month of readings, five days ahead, and warnings of which one is in force. */
@ApplicationScoped
public class DemoWeather {

    private static final int DAYS_BACK = 30;
    private static final double MEAN = 9.5;
    private static final double SWING = 3.5;
    private static final int COLDEST_HOUR = 5;
    private static final int HOURS = 24;
    private static final SkyCondition[] SKIES = {
        SkyCondition.CLOUDY, SkyCondition.CLEAR, SkyCondition.OVERCAST, SkyCondition.LIGHT_RAIN, SkyCondition.CLOUDY
    };

    @Inject
    Observations observations;

    @Inject
    Forecasts forecasts;

    @Inject
    Warnings warnings;

    @Inject
    Clock clock;

    private final Random random = new Random(20261126);

    void open(long office) {
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        for (int back = DAYS_BACK * HOURS; back >= 0; back--) {
            if (back <= 2 * HOURS || back % 3 == 0) {
                var at = hour.minus(Duration.ofHours(back));
                observations.add(new Observation(office, at, reading(at), WeatherSource.OFFICE, at));
            }
        }
        var today = LocalDate.now(clock);
        for (int ahead = 0; ahead < PublishForecast.DAYS; ahead++) {
            forecasts.add(new Forecast(office, day(today.plusDays(ahead), ahead), WeatherSource.OFFICE, hour));
        }
        warn(office, now);
    }

    private ReportObservation reading(Instant at) {
        var local = at.atZone(clock.getZone());
        var told = new ReportObservation();
        var sky = SKIES[local.getDayOfYear() % SKIES.length];
        var warmth = Math.cos((local.getHour() - COLDEST_HOUR) * Math.PI / (HOURS / 2.0));
        told.setDay(local.toLocalDate());
        told.setTime(local.toLocalTime());
        told.setSky(sky);
        told.setTemperature(BigDecimal.valueOf(MEAN - SWING * warmth + random.nextDouble()));
        told.setWindDirection(WindDirection.NORTH_EAST);
        told.setWindForce(1 + random.nextInt(3));
        told.setHumidity(sky == SkyCondition.LIGHT_RAIN ? 85 + random.nextInt(10) : 55 + random.nextInt(20));
        told.setRain(sky == SkyCondition.LIGHT_RAIN ? BigDecimal.valueOf(random.nextInt(12), 1) : BigDecimal.ZERO);
        told.setAirIndex(30 + random.nextInt(45));
        return told;
    }

    /** It gets colder from day to day. */
    private static ForecastDay day(LocalDate day, int ahead) {
        var told = ForecastDay.of(day);
        told.setSkyByDay(SKIES[(day.getDayOfYear() + ahead) % SKIES.length]);
        told.setSkyByNight(SKIES[day.getDayOfYear() % SKIES.length]);
        told.setLow(6 - 2 * ahead);
        told.setHigh(14 - 2 * ahead);
        told.setWindDirection(ahead < 2 ? WindDirection.NORTH_EAST : WindDirection.NORTH);
        told.setWindForce(2 + ahead % 3);
        return told;
    }

    private void warn(long office, Instant now) {
        var past = now.minus(Duration.ofDays(12));
        add(office, "01", past, Duration.ofHours(20), fog());
        add(office, "02", now.minus(Duration.ofHours(3)), Duration.ofDays(2), coldWave());
    }

    private void add(long office, String running, Instant at, Duration lasting, IssueWarning told) {
        var number = new WarningNumber(
                "YJ" + LocalDate.ofInstant(at, clock.getZone()).toString().replace("-", "") + "-D" + running);
        warnings.add(new Warning(number, office, told, at.plus(lasting), AccountId.SYSTEM, at).asDemo());
    }

    private static IssueWarning coldWave() {
        var told = new IssueWarning();
        told.setKind(WarningKind.COLD_WAVE);
        told.setColour(WarningColour.BLUE);
        told.setTextZh("预计未来 48 小时全县气温下降 8 到 10 度，高山乡镇有冰冻。");
        told.setTextEn(
                "Temperatures fall by 8 to 10 °C across the county within 48 hours; frost in the mountain townships.");
        told.setGuidanceZh("关好门窗，注意添衣；老人和小孩少在清晨出门。\n大棚加盖保温，水管水表包好，家禽家畜圈舍防风。\n高山路段可能结冰，出行先问路况。");
        told.setGuidanceEn("Keep windows shut and dress warmly; the old and the young had better stay in early in the"
                + " morning.\nCover greenhouses, wrap water pipes and meters, keep wind out of stables.\nRoads in the"
                + " mountains may be icy: ask before you set out.");
        return told;
    }

    private static IssueWarning fog() {
        var told = new IssueWarning();
        told.setKind(WarningKind.FOG);
        told.setColour(WarningColour.YELLOW);
        told.setTextZh("河谷地区夜间到上午有能见度小于 500 米的大雾。");
        told.setTextEn("Dense fog in the valleys from night to morning, visibility below 500 m.");
        told.setGuidanceZh("开车减速、开雾灯、保持车距。\n渡船听从安排，不要抢渡。");
        told.setGuidanceEn(
                "Drive slowly, use fog lights and keep your distance.\nFerries may stop: wait for the word.");
        return told;
    }
}
