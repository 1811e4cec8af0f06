package org.zhengtong.portal.weather.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.portal.weather.FeedFault;

/** What goes wrong on the way has a name that the weather office is told. */
class HttpWeatherFeedTest {

    @ParameterizedTest
    @EnumSource(FetchFault.class)
    void everyFaultOfTheWayIsOneOfTheFeed(FetchFault fault) {
        assertThat(HttpWeatherFeed.faultOf(fault)).isNotNull().isNotEqualTo(FeedFault.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @CsvSource({"TOO_SLOW, TOO_SLOW", "TOO_LARGE, TOO_LARGE", "PRIVATE_ADDRESS, BAD_ADDRESS", "ROBOTS, REFUSED"})
    void andMeansTheSame(FetchFault fault, FeedFault told) {
        assertThat(HttpWeatherFeed.faultOf(fault)).isEqualTo(told);
    }
}
