package org.zhengtong.web.api;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;

/** How often one address may ask, per node. A changed setting begins to count with new addresses within minutes. */
@ApplicationScoped
public class Limits {

    private static final int MOST_ADDRESSES = 50_000;
    private static final int GUESSES_A_MINUTE = 10;

    @Inject
    Settings settings;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** One REST call of an address. */
    public boolean allowsCall(String address) {
        var most = settings.number(Setting.API_REQUESTS_A_MINUTE);
        return bucket("call/" + most + "/" + address, most).tryConsume(1);
    }

    /** One try to open something with a code; far fewer, because codes could be guessed. */
    public boolean allowsGuess(String address) {
        return bucket("guess/" + address, GUESSES_A_MINUTE).tryConsume(1);
    }

    private Bucket bucket(String key, int most) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, each -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                    .build());
        }
    }
}
