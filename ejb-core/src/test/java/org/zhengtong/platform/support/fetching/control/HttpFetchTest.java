package org.zhengtong.platform.support.fetching.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.Gate;
import org.zhengtong.platform.support.fetching.Marks;

/** Feeds as they come: friendly, mute, talkative without end, and leading in circles. */
class HttpFetchTest {

    private static final byte[] A_LOT = new byte[64 * 1024];

    private static final int MOST = 256 * 1024;

    private final HttpFetch http = new HttpFetch(Duration.ofSeconds(2));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsWhatIsSaidAndHowItIsMarked() throws FetchFailed {
        serve(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            say(exchange, 200, "{\"observation\": {}}");
        });
        var answer = ask(address(), Marks.NONE).orElseThrow();
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"observation\": {}}");
        assertThat(answer.marks().tag()).isEqualTo("\"7\"");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws FetchFailed {
        serve(exchange -> {
            var known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            say(exchange, known ? 304 : 200, known ? "" : "{}");
        });
        assertThat(ask(address(), new Marks("\"7\"", null))).isEmpty();
        assertThat(ask(address(), new Marks("\"6\"", null))).isPresent();
    }

    @Test
    void followsOneRedirectButNoCircle() throws FetchFailed {
        server.createContext("/old", exchange -> redirect(exchange, "/feed"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        serve(exchange -> say(exchange, 200, "{}"));
        assertThat(ask(root() + "/old", Marks.NONE)).isPresent();
        assertThat(faultAt(root() + "/loop")).isEqualTo(FetchFault.TOO_MANY_REDIRECTS);
    }

    @Test
    void isLedToNoFileOfThisMachine() {
        serve(exchange -> redirect(exchange, "file:///etc/hosts"));
        assertThat(faultAt(address())).isEqualTo(FetchFault.BAD_ADDRESS);
    }

    @Test
    void hearsNoEndlessStory() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(A_LOT);
                }
            }
        });
        assertThat(faultAt(address())).isEqualTo(FetchFault.TOO_LARGE);
    }

    @Test
    void waitsForNobodyWhoNeverComesToAnEnd() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        assertThat(faultAt(address())).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void takesAnErrorForWhatItIs() {
        serve(exchange -> say(exchange, 503, "sorry"));
        assertThat(faultAt(address())).isEqualTo(FetchFault.REFUSED);
        server.stop(0);
        assertThat(faultAt(address())).isEqualTo(FetchFault.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "ftp://localhost/x",
                "nothing",
                "http://",
                "http://a b/",
                "http://u:p@localhost/"
            })
    void asksNoAddressThatIsNone(String address) {
        assertThat(faultAt(address)).isEqualTo(FetchFault.BAD_ADDRESS);
    }

    @Test
    void asksNothingThatTheGateShutsNotEvenByARedirect() {
        server.createContext("/old", exchange -> redirect(exchange, "/shut"));
        server.createContext("/shut", exchange -> say(exchange, 200, "secret"));
        Gate gate = at -> {
            if (at.getPath().equals("/shut")) {
                throw new FetchFailed(FetchFault.PRIVATE_ADDRESS);
            }
        };
        var asked = new Fetch(root() + "/old", "*/*", null, Marks.NONE, MOST, gate);
        assertThat(catchThrowableOfType(FetchFailed.class, () -> http.fetch(asked))
                        .fault())
                .isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @Test
    void saysWhoAsks() throws FetchFailed {
        serve(exchange -> say(exchange, 200, exchange.getRequestHeaders().getFirst("User-Agent")));
        var came = http.fetch(new Fetch(address(), "*/*", "Zhengtong/1.0", Marks.NONE, MOST, Gate.OPEN))
                .orElseThrow();
        assertThat(new String(came.bytes(), StandardCharsets.UTF_8)).isEqualTo("Zhengtong/1.0");
    }

    private Optional<Fetched> ask(String address, Marks known) throws FetchFailed {
        return http.fetch(new Fetch(address, "application/json", null, known, MOST, Gate.OPEN));
    }

    private FetchFault faultAt(String address) {
        return catchThrowableOfType(FetchFailed.class, () -> ask(address, Marks.NONE))
                .fault();
    }

    private void serve(HttpHandler handler) {
        server.createContext("/feed", handler);
    }

    private String root() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String address() {
        return root() + "/feed";
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        say(exchange, 302, "");
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
