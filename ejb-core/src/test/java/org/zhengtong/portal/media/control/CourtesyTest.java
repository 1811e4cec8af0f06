package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;

/** What other servers ask of us in their robots.txt (RFC 9309) is kept to. */
class CourtesyTest {

    private static final String HOST = "http://93.184.216.34";

    private final Courtesy courtesy = new Courtesy();
    private final List<Fetch> asked = new ArrayList<>();
    private String robots;
    private int status;
    private Instant now = Instant.parse("2026-11-27T01:00:00Z");

    @BeforeEach
    void standIn() {
        courtesy.fetcher = new Fetcher() {
            @Override
            public Optional<Fetched> fetch(Fetch what) throws FetchFailed {
                asked.add(what);
                if (status != 0) {
                    throw new FetchFailed(FetchFault.REFUSED, status, null);
                }
                return Optional.of(new Fetched(
                        robots.getBytes(StandardCharsets.UTF_8), "text/plain", URI.create(what.address()), Marks.NONE));
            }
        };
        courtesy.settings = new Settings() {
            private final Map<Setting, String> texts = Map.of(Setting.SITE_ADDRESS, "https://county.example.org");

            @Override
            public String text(Setting setting) {
                return texts.getOrDefault(setting, setting.fallback());
            }

            @Override
            public int number(Setting setting) {
                return Integer.parseInt(text(setting));
            }
        };
        courtesy.clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void staysAwayFromWhatIsShutToUsOrToEverybody() {
        robots = "User-agent: *\nDisallow: /shut/\n";
        assertThat(faultAt("/shut/feed.xml")).isEqualTo(FetchFault.ROBOTS);
        assertThatCode(() -> pass("/open/feed.xml")).doesNotThrowAnyException();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).agent()).isEqualTo("ZhengtongMedia/1.0 (+https://county.example.org)");
    }

    @Test
    void listensWhereItIsSpokenOfByItsName() {
        robots = "User-agent: *\nDisallow: /\n\nUser-agent: zhengtongmedia\nDisallow: /private\nCrawl-delay: 60\n";
        assertThatCode(() -> pass("/feed.xml")).doesNotThrowAnyException();
        assertThat(faultAt("/private/feed.xml")).isEqualTo(FetchFault.ROBOTS);
        assertThat(courtesy.restOf(URI.create(HOST + "/feed.xml"))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void restsAsTheSettingSaysWhereNobodyAsksForMore() {
        assertThat(courtesy.restOf(URI.create(HOST + "/feed.xml"))).isEqualTo(Duration.ofSeconds(10));
        robots = "User-agent: *\nCrawl-delay: 3600\n";
        assertThatCode(() -> pass("/feed.xml")).doesNotThrowAnyException();
        assertThat(courtesy.restOf(URI.create(HOST + "/feed.xml"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void takesAWishToRestForAMonthForAWishToBeLeftAlone() {
        robots = "User-agent: *\nCrawl-delay: 2592000\n";
        assertThat(faultAt("/feed.xml")).isEqualTo(FetchFault.ROBOTS);
    }

    @Test
    void takesAMissingFileForConsentAndAServerThatFailsForNone() {
        status = 404;
        assertThatCode(() -> pass("/feed.xml")).doesNotThrowAnyException();
        status = 503;
        now = now.plus(Duration.ofDays(2));
        assertThat(faultAt("/feed.xml")).isEqualTo(FetchFault.REFUSED);
    }

    @Test
    void readsItAgainAfterADay() {
        robots = "User-agent: *\nAllow: /\n";
        assertThatCode(() -> pass("/feed.xml")).doesNotThrowAnyException();
        robots = "User-agent: *\nDisallow: /\n";
        now = now.plus(Duration.ofHours(23));
        assertThatCode(() -> pass("/feed.xml")).doesNotThrowAnyException();
        now = now.plus(Duration.ofHours(2));
        assertThat(faultAt("/feed.xml")).isEqualTo(FetchFault.ROBOTS);
    }

    @Test
    void asksNoPrivateNetworkEvenForItsRobots() {
        assertThat(catchThrowableOfType(FetchFailed.class, () -> courtesy.gate()
                                .pass(URI.create("http://192.168.0.1/feed.xml")))
                        .fault())
                .isEqualTo(FetchFault.PRIVATE_ADDRESS);
        assertThat(asked).isEmpty();
    }

    private void pass(String path) throws FetchFailed {
        courtesy.gate().pass(URI.create(HOST + path));
    }

    private FetchFault faultAt(String path) {
        return catchThrowableOfType(FetchFailed.class, () -> pass(path)).fault();
    }
}
