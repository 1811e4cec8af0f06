package org.zhengtong.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.zhengtong.server.ServerProcess;

/** Start-up, memory, and cached public pages beside the bare server in the same run. */
final class PublicPages {

    private static final int OFFSET = 4000;
    private static final Map<String, String> PAGES =
            Map.of("home page", "/", "matter page", "/approval/matter?code=rural-homestead");

    private PublicPages() {}

    static void measure(Table table) throws Exception {
        var server = Servers.prepare("pages", OFFSET, Map.of()).with("zt.demo.applications", "40");
        try {
            Servers.start(server);
            server.stop();
            var began = System.nanoTime();
            Servers.start(server);
            var seconds = (System.nanoTime() - began) / 1e9;
            table.line(
                    "server start to first good page",
                    String.format("%.1f s, then %d MB resident", seconds, resident(server)),
                    "second start, H2 with the demo county");
            for (var page : PAGES.entrySet()) {
                BesideBare.compare(table, server, page.getKey(), page.getValue());
            }
        } finally {
            server.kill();
        }
    }

    /** Resident memory in MB, as Linux tells it. */
    private static long resident(ServerProcess server) throws Exception {
        var status = Path.of("/proc", Long.toString(server.process().pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
