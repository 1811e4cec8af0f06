package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Gate;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.WeatherFeed;

/** Asks over HTTP. The address is the administrator's: the weather office may well have its machine in the county's network. */
@ApplicationScoped
public class HttpWeatherFeed implements WeatherFeed {

    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    Fetcher fetcher;

    @Override
    public Optional<Answer> ask(String address, Marks known) throws FeedBroken {
        var seen = new org.zhengtong.platform.support.fetching.Marks(known.tag(), known.modified());
        try {
            return fetcher.fetch(new Fetch(address, "application/json", null, seen, MOST_BYTES, Gate.OPEN))
                    .map(came -> new Answer(
                            new String(came.bytes(), StandardCharsets.UTF_8),
                            new Marks(came.marks().tag(), came.marks().modified())));
        } catch (FetchFailed failed) {
            throw new FeedBroken(faultOf(failed.fault()), failed);
        }
    }

    static FeedFault faultOf(FetchFault fault) {
        return switch (fault) {
            case BAD_ADDRESS, PRIVATE_ADDRESS -> FeedFault.BAD_ADDRESS;
            case UNREACHABLE -> FeedFault.UNREACHABLE;
            case TOO_SLOW -> FeedFault.TOO_SLOW;
            case TOO_LARGE -> FeedFault.TOO_LARGE;
            case TOO_MANY_REDIRECTS -> FeedFault.TOO_MANY_REDIRECTS;
            case REFUSED, ROBOTS -> FeedFault.REFUSED;
        };
    }
}
