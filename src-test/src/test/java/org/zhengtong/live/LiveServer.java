package org.zhengtong.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.zhengtong.server.ServerProcess;

/** A server with the demo county, started once for all tests that only use it. */
public final class LiveServer {

    /** Not 2000: browsers refuse port 10080. */
    private static final int OFFSET = 2100;

    private static final String RUNNING = "live.offset";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int MOST_LINES = 60;
    private static ServerProcess shared;

    private LiveServer() {}

    /**
     * The one server that browser and interface tests share; stopped when the tests' process ends. With {@code
     * -Dlive.offset=4000} it is the server that runs at that port offset already: see CONTRIBUTING.md.
     */
    public static synchronized ServerProcess shared() {
        if (shared == null && System.getProperty(RUNNING) != null) {
            shared = prepare("live", Integer.getInteger(RUNNING));
        }
        if (shared == null) {
            shared = prepare("live", OFFSET).with("zt.demo.applications", "120");
            start(shared);
            awaitSearch(shared);
            var server = shared;
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> server.process().destroyForcibly()));
        }
        return shared;
    }

    /** A new county is searchable some seconds after its first page: the sources are gone through after the start. */
    private static void awaitSearch(ServerProcess server) {
        var nobody = new Visitor(server.url(""));
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!nobody.open("/api/search?q=%E5%AE%85%E5%9F%BA%E5%9C%B0")
                    .body()
                    .contains("rural-homestead")) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("nothing can be found");
                }
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A server of a test's own, not started. */
    static ServerProcess prepare(String name, int offset) {
        try {
            var home = Path.of(System.getProperty("it.folder"), name);
            Files.createDirectories(home);
            return new ServerProcess(Path.of(System.getProperty("server.home")), home)
                    .withOffset(offset)
                    .with("zt.demo", "true")
                    .with("zt.clock.shiftable", "true")
                    .with("zt.setting.api.requests.minute", "1000000")
                    .with("zt.setting.site.address", "http://localhost:" + (8080 + offset))
                    .writingTo(home.resolve("console.log"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its folder is gone when somebody reads of it: what it complained of, and what its threads wait for. */
    private static String whatItDoes(ServerProcess server) throws IOException, InterruptedException {
        var console = Files.readString(server.console(), StandardCharsets.UTF_8);
        var complaints = console.lines()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
        if (!server.process().isAlive()) {
            return complaints;
        }
        var dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.process().pid()),
                        "Thread.print")
                .redirectErrorStream(true)
                .start();
        try (var threads = dump.getInputStream()) {
            return complaints + "\n" + new String(threads.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            dump.waitFor();
        }
    }

    static void start(ServerProcess server) {
        try {
            if (!server.start().awaitUp(PATIENCE)) {
                throw new IllegalStateException("the server did not come up\n" + whatItDoes(server));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
