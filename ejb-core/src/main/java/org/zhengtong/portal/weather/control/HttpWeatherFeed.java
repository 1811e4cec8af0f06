package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.WeatherFeed;

/** Asks over HTTP, and waits, listens and follows no longer than is sensible. */
@ApplicationScoped
public class HttpWeatherFeed implements WeatherFeed {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_MARK = 100;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int REDIRECTS = 300;
    private static final int REFUSALS = 400;

    private final Duration patience;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    public HttpWeatherFeed() {
        this(PATIENCE);
    }

    /** @param patience for one answer, from the first byte to the last */
    HttpWeatherFeed(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Optional<Answer> ask(String address, Marks known) throws FeedBroken {
        var at = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var response = send(at, known);
            var status = response.statusCode();
            if (status == NOT_MODIFIED) {
                return Optional.empty();
            }
            if (status == OK) {
                return Optional.of(new Answer(
                        new String(response.body(), StandardCharsets.UTF_8),
                        new Marks(mark(response, "ETag"), mark(response, "Last-Modified"))));
            }
            if (status < REDIRECTS || status >= REFUSALS) {
                throw new FeedBroken(FeedFault.REFUSED);
            }
            at = uri(at.resolve(target(response)).toString());
        }
        throw new FeedBroken(FeedFault.TOO_MANY_REDIRECTS);
    }

    private HttpResponse<byte[]> send(URI at, Marks known) throws FeedBroken {
        var request = HttpRequest.newBuilder(at).timeout(patience).header("Accept", "application/json");
        if (known.tag() != null) {
            request.header("If-None-Match", known.tag());
        }
        if (known.modified() != null) {
            request.header("If-Modified-Since", known.modified());
        }
        var answer = client.sendAsync(request.build(), head -> new LimitedBody(MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new FeedBroken(FeedFault.TOO_SLOW, slow);
        } catch (ExecutionException failed) {
            throw new FeedBroken(faultOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FeedBroken(FeedFault.UNREACHABLE, stopped);
        }
    }

    private static FeedFault faultOf(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLarge) {
                return FeedFault.TOO_LARGE;
            }
            if (each instanceof java.net.http.HttpTimeoutException) {
                return FeedFault.TOO_SLOW;
            }
        }
        return FeedFault.UNREACHABLE;
    }

    /** Nothing but HTTP, and no address inside of the program's own means. */
    private static URI uri(String address) throws FeedBroken {
        try {
            var uri = URI.create(address.strip());
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException none) {
            throw new FeedBroken(FeedFault.BAD_ADDRESS, none);
        }
        throw new FeedBroken(FeedFault.BAD_ADDRESS);
    }

    private static String target(HttpResponse<?> response) throws FeedBroken {
        var location = header(response, "Location");
        if (location == null) {
            throw new FeedBroken(FeedFault.REFUSED);
        }
        return location.replace(" ", "%20");
    }

    /** What is too long to be remembered is no mark. */
    private static String mark(HttpResponse<?> response, String name) {
        var value = header(response, name);
        return value == null || value.length() > LONGEST_MARK ? null : value;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
