package org.zhengtong.platform.support.fetching.control;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.Marks;

/** Asks over HTTP, and waits, listens and follows no longer than is sensible. */
public final class HttpFetch {

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

    public HttpFetch() {
        this(PATIENCE);
    }

    /** @param patience for one answer, from the first byte to the last */
    HttpFetch(Duration patience) {
        this.patience = patience;
    }

    /** @return empty if nothing has changed since */
    public Optional<Fetched> fetch(Fetch asked) throws FetchFailed {
        var at = uri(asked.address());
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            asked.gate().pass(at);
            var response = send(at, asked);
            var status = response.statusCode();
            if (status == NOT_MODIFIED) {
                return Optional.empty();
            }
            if (status == OK) {
                var marks = new Marks(mark(response, "ETag"), mark(response, "Last-Modified"));
                return Optional.of(new Fetched(response.body(), header(response, "Content-Type"), at, marks));
            }
            if (status < REDIRECTS || status >= REFUSALS) {
                throw new FetchFailed(FetchFault.REFUSED, status, null);
            }
            at = resolved(at, target(response));
        }
        throw new FetchFailed(FetchFault.TOO_MANY_REDIRECTS);
    }

    private HttpResponse<byte[]> send(URI at, Fetch asked) throws FetchFailed {
        var request = HttpRequest.newBuilder(at).timeout(patience).header("Accept", asked.accept());
        if (asked.agent() != null) {
            request.header("User-Agent", asked.agent());
        }
        if (asked.known().tag() != null) {
            request.header("If-None-Match", asked.known().tag());
        }
        if (asked.known().modified() != null) {
            request.header("If-Modified-Since", asked.known().modified());
        }
        var answer = client.sendAsync(request.build(), head -> new LimitedBody(asked.mostBytes()));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new FetchFailed(FetchFault.TOO_SLOW, slow);
        } catch (ExecutionException failed) {
            throw new FetchFailed(faultOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchFailed(FetchFault.UNREACHABLE, stopped);
        }
    }

    private static FetchFault faultOf(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLarge) {
                return FetchFault.TOO_LARGE;
            }
            if (each instanceof HttpTimeoutException) {
                return FetchFault.TOO_SLOW;
            }
        }
        return FetchFault.UNREACHABLE;
    }

    /** Nothing but HTTP, and no address inside of the program's own means. */
    private static URI uri(String address) throws FetchFailed {
        try {
            var uri = URI.create(address.strip());
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException none) {
            throw new FetchFailed(FetchFault.BAD_ADDRESS, none);
        }
        throw new FetchFailed(FetchFault.BAD_ADDRESS);
    }

    private static URI resolved(URI at, String target) throws FetchFailed {
        try {
            return uri(at.resolve(target).toString());
        } catch (IllegalArgumentException none) {
            throw new FetchFailed(FetchFault.BAD_ADDRESS, none);
        }
    }

    private static String target(HttpResponse<?> response) throws FetchFailed {
        var location = header(response, "Location");
        if (location == null) {
            throw new FetchFailed(FetchFault.REFUSED, response.statusCode(), null);
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
