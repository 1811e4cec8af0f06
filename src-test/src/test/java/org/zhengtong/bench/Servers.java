package org.zhengtong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.zhengtong.server.ServerProcess;

/** Servers to measure, each with a home of its own. */
final class Servers {

    private Servers() {}

    static ServerProcess prepare(String name, int offset, Map<String, String> environment) throws IOException {
        var home = Path.of(System.getProperty("bench.folder"), name);
        Files.createDirectories(home);
        var server = new ServerProcess(Path.of(System.getProperty("server.home")), home)
                .withOffset(offset)
                .with("zt.demo", "true")
                .with("zt.setting.api.requests.minute", "1000000")
                .writingTo(home.resolve("console.log"));
        environment.forEach(server::withEnvironment);
        return server;
    }

    static void start(ServerProcess server) throws Exception {
        if (!server.start().awaitUp(Duration.ofMinutes(6))) {
            throw new IllegalStateException("the server did not come up: see its console.log");
        }
    }
}
