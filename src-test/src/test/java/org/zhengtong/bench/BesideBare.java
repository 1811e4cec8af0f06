package org.zhengtong.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.zhengtong.server.ServerProcess;

/** A kept page beside the bare server that answers with the same bytes, in turns. */
final class BesideBare {

    private static final int BARE_PORT = 13_080;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);

    private BesideBare() {}

    static void compare(Table table, ServerProcess server, String name, String path) throws Exception {
        var port = URI.create(server.url("/")).getPort();
        var body = Path.of(System.getProperty("bench.folder"), "page.html");
        Files.write(body, page(server, path));
        var bare = bareServer(body);
        try {
            // Warm both, then take turns: whatever else the machine does meets both alike.
            PageLoad.run(BARE_PORT, "/", 4);
            PageLoad.run(port, path, 4);
            double ours = 0;
            double theirs = 0;
            PageLoad.Result last = null;
            PageLoad.Result lastBare = null;
            for (var turn = 0; turn < 3; turn++) {
                lastBare = PageLoad.run(BARE_PORT, "/", SECONDS);
                last = PageLoad.run(port, path, SECONDS);
                theirs = Math.max(theirs, lastBare.perSecond());
                ours = Math.max(ours, last.perSecond());
            }
            table.line(
                    name + ", cached",
                    String.format("%.0f/s, %s", ours, last.latencies().summary()),
                    String.format("%d bytes, 8 clients, best of 3 turns of %d s", last.bytes(), SECONDS));
            table.line(
                    "  the bare server, same bytes",
                    String.format("%.0f/s, %s", theirs, lastBare.latencies().summary()),
                    "Undertow, worker thread, from memory");
            table.line("  ratio", String.format("%.2f", ours / theirs), "aim: at least 0.8");
        } finally {
            bare.destroyForcibly().waitFor();
        }
    }

    private static byte[] page(ServerProcess server, String path) throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Accept", "text/html")
                .build();
        client.send(request, BodyHandlers.ofByteArray());
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }

    private static Process bareServer(Path body) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("bench.classpath", System.getProperty("java.class.path")),
                        BareServer.class.getName(),
                        Integer.toString(BARE_PORT),
                        body.toString())
                .redirectErrorStream(true)
                .redirectOutput(body.resolveSibling("bare.log").toFile())
                .start();
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", BARE_PORT)) {
                return process;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the bare server did not come up");
    }
}
