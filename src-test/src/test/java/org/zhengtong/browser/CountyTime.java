package org.zhengtong.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.zhengtong.live.LiveServer;
import org.zhengtong.samples.Rest;

/**
 * The running server's clock, moved through its management interface. What is filed while it is put back lies in the past
 * as soon as it is right again: so a limit passes for that case alone.
 */
final class CountyTime implements AutoCloseable {

    private static final List<Map<String, String>> PROPERTY = List.of(Map.of("system-property", "zt.clock.shift"));

    private final Rest management = new Rest(LiveServer.shared().managementUrl() + "management", "admin");

    private CountyTime(Duration shift) {
        tell(Map.of("operation", "add", "address", PROPERTY, "value", shift.toString()));
    }

    /** Until it is closed, the county lives that much earlier. */
    static CountyTime earlierBy(Duration duration) {
        return new CountyTime(duration.negated());
    }

    /** Until it is closed, the county lives that much later. */
    static CountyTime laterBy(Duration duration) {
        return new CountyTime(duration);
    }

    @Override
    public void close() {
        tell(Map.of("operation", "remove", "address", PROPERTY));
    }

    private void tell(Map<String, Object> operation) {
        try {
            var answer = management.post("", operation);
            if (!answer.isGood()) {
                throw new IllegalStateException(answer.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
