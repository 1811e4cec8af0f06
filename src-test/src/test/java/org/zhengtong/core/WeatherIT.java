package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.FeedView;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WarningColour;
import org.zhengtong.portal.weather.WarningKind;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.WeatherRule;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.WindDirection;
import org.zhengtong.portal.weather.boundary.WarningDesk;
import org.zhengtong.portal.weather.boundary.WeatherBoard;
import org.zhengtong.portal.weather.boundary.WeatherDesk;

/** The weather office observes, foretells and warns; nobody else does, and what is old says so. */
public class WeatherIT extends InServer {

    private static final String FORECASTER = "lei.wanyu";
    private static final String STRANGER = Desk.MARKET_CLERK;
    private static final String FEED_ADDRESS = "zt.setting.weather.feed.address";

    @Test
    void aReadingIsShownAtOnceAndSaysWhenItIsOld() {
        Time.at(Time.today().plusDays(40), LocalTime.of(14, 5));
        observe(reading(Time.today(), LocalTime.of(14, 0), "21.4"));
        var now = board().now().orElseThrow();
        assertThat(now.temperature()).isEqualByComparingTo("21.4");
        assertThat(now.source()).isEqualTo(WeatherSource.OFFICE);
        assertThat(now.stale()).isFalse();
        Time.passes(Duration.ofHours(3));
        assertThat(board().now().orElseThrow().stale()).isTrue();
    }

    @Test
    void aMomentIsWrittenDownOnceAndNotBeforeItCame() {
        var told = reading(Time.today().minusDays(50), LocalTime.of(9, 17), "8.0");
        observe(told);
        Refused.by(WeatherRule.OBSERVED_TWICE, () -> observe(told));
        Refused.by(
                WeatherRule.OBSERVED_IN_FUTURE,
                () -> observe(reading(Time.today().plusDays(1), LocalTime.of(9, 0), "8.0")));
        var senseless = reading(Time.today().minusDays(50), LocalTime.of(10, 0), "99");
        assertThat(Refused.asMalformed(() -> observe(senseless))).containsExactly("{weather.input.temperature}");
    }

    @Test
    void aForecastReplacesWhatWasToldBefore() {
        var today = Time.today();
        foretell(day(today, 3, 12), day(today.plusDays(1), 1, 9));
        foretell(day(today.plusDays(1), -2, 4));
        assertThat(board().forecast())
                .filteredOn(each -> !each.day().isAfter(today.plusDays(1)))
                .extracting(ForecastView::low)
                .containsExactly(3, -2);
        Refused.by(WeatherRule.LOW_ABOVE_HIGH, () -> foretell(day(today, 5, 2)));
        Refused.by(WeatherRule.DAY_OUT_OF_REACH, () -> foretell(day(today.plusDays(5), 1, 2)));
    }

    @Test
    void aWarningStandsUntilItEnds() {
        var number = issue(WarningKind.GALE, WarningColour.YELLOW);
        assertThat(inForce()).contains(number);
        Time.passes(Duration.ofHours(25));
        assertThat(inForce()).doesNotContain(number);
        Refused.by(WeatherRule.WARNING_OVER, () -> lift(number, "太晚"));
    }

    @Test
    void theGravestWarningStandsFirstAndOneThatIsLiftedIsGone() {
        var yellow = issue(WarningKind.LIGHTNING, WarningColour.YELLOW);
        var red = issue(WarningKind.RAINSTORM, WarningColour.RED);
        assertThat(inForce()).containsSubsequence(red, yellow);
        Refused.by(WeatherRule.REASON_REQUIRED, () -> lift(red, " "));
        lift(red, "雨已停");
        assertThat(inForce()).doesNotContain(red).contains(yellow);
        assertThat(board().warning(red).liftReason()).isEqualTo("雨已停");
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = 'weather.lift' and object = ? and outcome = 'SUCCESS'",
                        red.auditName()))
                .isEqualTo(1);
        lift(yellow, "雷电已过");
    }

    @Test
    void nobodyElseReportsOrWarns() {
        var told = reading(Time.today().minusDays(51), LocalTime.of(9, 0), "8.0");
        Refused.forLackOfRight(
                () -> As.person(STRANGER, () -> Beans.of(WeatherDesk.class).observe(told)));
        Refused.forLackOfRight(() -> As.person(
                STRANGER, () -> Beans.of(WarningDesk.class).issue(warning(WarningKind.FOG, WarningColour.YELLOW))));
        Refused.forLackOfRight(() -> Beans.of(WarningDesk.class).all(new Page.Request(0, 1)));
        Refused.forLackOfRight(() -> Beans.of(WeatherDesk.class).feed());
    }

    @Test
    void aWarningOfAnotherOfficeIsNobodysBusiness() {
        var number = issue(WarningKind.HEAT, WarningColour.ORANGE);
        var elsewhere = "update weather_warning set unit_id = (select id from directory_unit where code = 'education')"
                + " where number = ?";
        assertThat(Rows.change(elsewhere, number.value())).isEqualTo(1);
        Refused.asUnknown(() -> lift(number, "不是本单位发布的"));
        assertThat(As.person(FORECASTER, () -> Beans.of(WarningDesk.class)
                        .all(new Page.Request(0, Page.Request.MOST))
                        .rows()))
                .extracting(WarningView::number)
                .doesNotContain(number);
    }

    @Test
    void aFeedThatFailsSaysSo() {
        System.setProperty(FEED_ADDRESS, "http://localhost:1/weather.json");
        try {
            var before = feed().failures();
            Beans.of(Work.class, "ejb-core", "FeedWork").perform("county", "");
            assertThat(feed().fault()).isEqualTo(FeedFault.UNREACHABLE);
            assertThat(feed().failures()).isGreaterThan(before);
            assertThat(feed().address()).isEqualTo("http://localhost:1/weather.json");
        } finally {
            System.clearProperty(FEED_ADDRESS);
        }
    }

    /** Past midnight its forecast still begins with yesterday, as long as there is no newer one. */
    @Test
    void aFeedMayStillSpeakOfYesterday() throws IOException {
        Time.passes(Duration.ofDays(1));
        var today = Time.today();
        var said = "{\"forecast\": [%s, %s]}".formatted(forecast(today.minusDays(1), 11), forecast(today, 12));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var bytes = said.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        System.setProperty(
                FEED_ADDRESS, "http://localhost:" + server.getAddress().getPort() + "/weather.json");
        try {
            Beans.of(Work.class, "ejb-core", "FeedWork").perform("county", "");
            assertThat(feed().fault()).isNull();
            assertThat(board().forecast())
                    .filteredOn(each -> each.day().equals(today))
                    .extracting(ForecastView::high)
                    .containsExactly(12);
            assertThat(board().forecast()).noneMatch(each -> each.day().isBefore(today));
        } finally {
            System.clearProperty(FEED_ADDRESS);
            server.stop(0);
        }
    }

    private static String forecast(LocalDate day, int high) {
        return ("{\"day\": \"%s\", \"skyByDay\": \"01\", \"skyByNight\": \"02\", \"low\": 2, \"high\": %d,"
                        + " \"windDirection\": \"NORTH\", \"windForce\": 3}")
                .formatted(day, high);
    }

    private static FeedView feed() {
        return As.person(FORECASTER, () -> Beans.of(WeatherDesk.class).feed());
    }

    private static WeatherBoard board() {
        return Beans.of(WeatherBoard.class);
    }

    private static List<WarningNumber> inForce() {
        return board().inForce().stream().map(WarningView::number).toList();
    }

    private static void observe(ReportObservation told) {
        As.person(FORECASTER, () -> Beans.of(WeatherDesk.class).observe(told));
    }

    private static void foretell(ForecastDay... days) {
        var told = new PublishForecast();
        told.setDays(List.of(days));
        As.person(FORECASTER, () -> Beans.of(WeatherDesk.class).foretell(told));
    }

    private static WarningNumber issue(WarningKind kind, WarningColour colour) {
        return As.person(FORECASTER, () -> Beans.of(WarningDesk.class).issue(warning(kind, colour)));
    }

    private static void lift(WarningNumber number, String reason) {
        As.person(FORECASTER, () -> Beans.of(WarningDesk.class).lift(number, reason));
    }

    private static IssueWarning warning(WarningKind kind, WarningColour colour) {
        var told = new IssueWarning();
        told.setKind(kind);
        told.setColour(colour);
        told.setEndDay(Time.today().plusDays(1));
        told.setEndTime(LocalTime.of(0, 0));
        told.setTextZh("预计未来一天有影响。");
        told.setGuidanceZh("请注意防范。");
        return told;
    }

    private static ReportObservation reading(LocalDate day, LocalTime time, String temperature) {
        var told = new ReportObservation();
        told.setDay(day);
        told.setTime(time);
        told.setSky(SkyCondition.CLOUDY);
        told.setTemperature(new BigDecimal(temperature));
        told.setWindDirection(WindDirection.SOUTH);
        told.setWindForce(2);
        told.setHumidity(60);
        return told;
    }

    private static ForecastDay day(LocalDate day, int low, int high) {
        var told = ForecastDay.of(day);
        told.setSkyByDay(SkyCondition.CLOUDY);
        told.setSkyByNight(SkyCondition.OVERCAST);
        told.setLow(low);
        told.setHigh(high);
        told.setWindDirection(WindDirection.NORTH);
        told.setWindForce(3);
        return told;
    }
}
