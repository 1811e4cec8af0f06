package org.zhengtong.portal.weather.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WindDirection;

/**
 * What a feed says, understood: {@code {"observation": {…}, "forecast": [{…}]}} with skies as codes. Numbers out of all
 * reason, unknown codes and times without a zone are not understood; text that we don't ask for is passed over.
 *
 * @param observation null if it says none
 */
public record FeedDocument(ReportObservation observation, List<ForecastDay> forecast) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COLDEST = -60;
    private static final int HOTTEST = 60;
    private static final int STRONGEST = 17;
    private static final int WETTEST = 500;
    private static final int HUMID = 100;
    private static final int WORST_AIR = 999;

    public static FeedDocument parse(String text, ZoneId zone) throws FeedBroken {
        try {
            var root = JSON.readTree(text);
            var observation = root.path("observation");
            return new FeedDocument(
                    observation.isObject() ? observation(observation, zone) : null, forecast(root.path("forecast")));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException wrong) {
            throw new FeedBroken(FeedFault.NOT_UNDERSTOOD, wrong);
        }
    }

    private static ReportObservation observation(JsonNode node, ZoneId zone) {
        var at = OffsetDateTime.parse(node.path("observedAt").asText()).atZoneSameInstant(zone);
        var told = new ReportObservation();
        told.setDay(at.toLocalDate());
        told.setTime(at.toLocalTime().withSecond(0).withNano(0));
        told.setSky(sky(node.path("sky")));
        told.setTemperature(number(node, "temperature", COLDEST, HOTTEST));
        told.setWindDirection(WindDirection.valueOf(node.path("windDirection").asText()));
        told.setWindForce(number(node, "windForce", 0, STRONGEST).intValue());
        told.setHumidity(number(node, "humidity", 0, HUMID).intValue());
        told.setRain(number(node, "rain", 0, WETTEST));
        told.setAirIndex(
                node.hasNonNull("airIndex")
                        ? number(node, "airIndex", 0, WORST_AIR).intValue()
                        : null);
        return told;
    }

    private static List<ForecastDay> forecast(JsonNode days) {
        require(days.size() <= PublishForecast.DAYS);
        var told = new ArrayList<ForecastDay>();
        for (var node : days) {
            var day = ForecastDay.of(LocalDate.parse(node.path("day").asText()));
            day.setSkyByDay(sky(node.path("skyByDay")));
            day.setSkyByNight(sky(node.path("skyByNight")));
            day.setLow(number(node, "low", COLDEST, HOTTEST).intValue());
            day.setHigh(number(node, "high", COLDEST, HOTTEST).intValue());
            day.setWindDirection(
                    WindDirection.valueOf(node.path("windDirection").asText()));
            day.setWindForce(number(node, "windForce", 0, STRONGEST).intValue());
            require(day.getLow() <= day.getHigh());
            told.add(day);
        }
        return told;
    }

    private static SkyCondition sky(JsonNode node) {
        return SkyCondition.ofCode(node.asText()).orElseThrow(() -> new IllegalArgumentException("no such sky"));
    }

    private static BigDecimal number(JsonNode node, String name, int least, int most) {
        var value = node.path(name);
        require(value.isNumber());
        require(value.doubleValue() >= least && value.doubleValue() <= most);
        return value.decimalValue();
    }

    private static void require(boolean sensible) {
        if (!sensible) {
            throw new IllegalArgumentException("no sensible reading");
        }
    }
}
