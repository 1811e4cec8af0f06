package org.zhengtong.portal.weather.control;

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.portal.weather.FeedBroken;
import org.zhengtong.portal.weather.FeedFault;
import org.zhengtong.portal.weather.WeatherFeed.Marks;

/** Feeds as they come: friendly, mute, talkative without end, and leading in circles. */
class HttpWeatherFeedTest {

    private static final byte[] A_LOT = new byte[64 * 1024];

    private final HttpWeatherFeed feed = new HttpWeatherFeed(Duration.ofSeconds(2));
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
    void readsWhatIsSaidAndHowItIsMarked() throws FeedBroken {
        serve(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            say(exchange, 200, "{\"observation\": {}}");
        });
        var answer = feed.ask(address(), Marks.NONE).orElseThrow();
        assertThat(answer.document()).isEqualTo("{\"observation\": {}}");
        assertThat(answer.marks().tag()).isEqualTo("\"7\"");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws FeedBroken {
        serve(exchange -> {
            var known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            say(exchange, known ? 304 : 200, known ? "" : "{}");
        });
        assertThat(feed.ask(address(), new Marks("\"7\"", null))).isEmpty();
        assertThat(feed.ask(address(), new Marks("\"6\"", null))).isPresent();
    }

    @Test
    void followsOneRedirectButNoCircle() throws FeedBroken {
        server.createContext("/old", exchange -> redirect(exchange, "/feed"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        serve(exchange -> say(exchange, 200, "{}"));
        assertThat(feed.ask(root() + "/old", Marks.NONE)).isPresent();
        assertThat(faultAt(root() + "/loop")).isEqualTo(FeedFault.TOO_MANY_REDIRECTS);
    }

    @Test
    void isLedToNoFileOfThisMachine() {
        serve(exchange -> redirect(exchange, "file:///etc/hosts"));
        assertThat(faultAt(address())).isEqualTo(FeedFault.BAD_ADDRESS);
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
        assertThat(faultAt(address())).isEqualTo(FeedFault.TOO_LARGE);
    }

    @Test
    void waitsForNobodyWhoNeverComesToAnEnd() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        assertThat(faultAt(address())).isEqualTo(FeedFault.TOO_SLOW);
    }

    @Test
    void takesAnErrorForWhatItIs() {
        serve(exchange -> say(exchange, 503, "sorry"));
        assertThat(faultAt(address())).isEqualTo(FeedFault.REFUSED);
        server.stop(0);
        assertThat(faultAt(address())).isEqualTo(FeedFault.UNREACHABLE);
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
        assertThat(faultAt(address)).isEqualTo(FeedFault.BAD_ADDRESS);
    }

    private FeedFault faultAt(String address) {
        return catchThrowableOfType(FeedBroken.class, () -> feed.ask(address, Marks.NONE))
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
