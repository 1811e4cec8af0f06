package org.zhengtong.portal.media.control;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Gate;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.fetching.PublicInternet;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;
import org.zhengtong.portal.media.MediaRule;

/**
 * How we behave towards other people's servers: we say who we are, read the robots.txt of each (RFC 9309) and keep to it, and
 * ask no machine that is not on the public internet. What a robots.txt says is remembered for a day, on each node.
 */
@ApplicationScoped
public class Courtesy {

    /** Set on servers of tests alone, which have no other machine to ask. */
    static final String LOOPBACK = "zt.media.loopback";

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int WARNINGS = 5;
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_HOSTS = 1_000;
    private static final int CLIENT_FAULTS = 400;
    private static final int SERVER_FAULTS = 500;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    Fetcher fetcher;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param until when it has to be read again */
    private record Known(BaseRobotRules rules, Instant until) {}

    /** Who we are, with an address where one can read what we do; in letters that may stand in a header. */
    public String agent() {
        var told = settings.text(Setting.MEDIA_AGENT) + " (+" + settings.text(Setting.SITE_ADDRESS) + ")";
        return told.replaceAll("[^ -~]", "");
    }

    /** How long a host rests between two requests, by the setting or by its own wish. */
    public Duration restOf(URI at) {
        var ours = Duration.ofSeconds(settings.number(Setting.MEDIA_HOST_SECONDS));
        var asked = known.get(key(at));
        var theirs = asked == null || asked.rules().getCrawlDelay() <= 0
                ? Duration.ZERO
                : Duration.ofMillis(asked.rules().getCrawlDelay());
        return theirs.compareTo(ours) > 0 ? theirs : ours;
    }

    public Gate gate() {
        var internet = internet();
        return at -> {
            internet.pass(at);
            if (!rules(at, internet).isAllowed(at.toString())) {
                throw new FetchFailed(FetchFault.ROBOTS);
            }
            // Once more: while a robots.txt keeps us waiting, the name may come to stand for another machine.
            internet.pass(at);
        };
    }

    private Gate internet() {
        return new PublicInternet(ownAuthority(), Boolean.getBoolean(LOOPBACK));
    }

    private String ownAuthority() {
        try {
            return new URI(settings.text(Setting.SITE_ADDRESS).strip()).getAuthority();
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** Refuses what looks like an address of the web, but is none. */
    public static void requireAddress(String address) {
        try {
            MediaRule.ADDRESS_MALFORMED.require(new URI(address.strip()).getHost() != null);
        } catch (URISyntaxException none) {
            throw MediaRule.ADDRESS_MALFORMED.violated();
        }
    }

    private BaseRobotRules rules(URI at, Gate internet) throws FetchFailed {
        var remembered = known.get(key(at));
        if (remembered != null && remembered.until().isAfter(clock.instant())) {
            return remembered.rules();
        }
        var rules = read(at, internet);
        if (known.size() >= MOST_HOSTS) {
            known.clear();
        }
        known.put(key(at), new Known(rules, clock.instant().plus(A_DAY)));
        return rules;
    }

    /**
     * A server without the file allows everything; of one that can't say nobody knows, so it is not asked further. Whoever
     * wants us to rest for more than a day wants us to stay away.
     */
    private BaseRobotRules read(URI at, Gate internet) throws FetchFailed {
        var robots = key(at) + "/robots.txt";
        try {
            var came = fetcher.fetch(new Fetch(robots, "text/plain", agent(), Marks.NONE, MOST_BYTES, internet));
            return came.<BaseRobotRules>map(said -> new SimpleRobotRulesParser(A_DAY.toMillis(), WARNINGS)
                            .parseContent(robots, said.bytes(), said.type(), List.of(product())))
                    .orElseGet(Courtesy::everything);
        } catch (FetchFailed failed) {
            var none = failed.status() >= CLIENT_FAULTS && failed.status() < SERVER_FAULTS;
            if (none || failed.fault() == FetchFault.TOO_MANY_REDIRECTS) {
                return everything();
            }
            throw failed;
        }
    }

    private static BaseRobotRules everything() {
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }

    /** The name by which a robots.txt speaks of us. */
    private String product() {
        return settings.text(Setting.MEDIA_AGENT).split("[/\\s]")[0].toLowerCase(Locale.ROOT);
    }

    static String key(URI at) {
        return at.getScheme().toLowerCase(Locale.ROOT) + "://"
                + at.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
