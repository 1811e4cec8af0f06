package org.zhengtong.workflow.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the engine without a server, and beside it another engine and hand-written SQL on the same database. */
public final class EngineBench {

    private final List<String> lines = new ArrayList<>(List.of("| measured | figure | how |", "|---|---|---|"));

    private EngineBench() {}

    public static void main(String[] arguments) throws Exception {
        var bench = new EngineBench();
        for (var database : List.of("h2", "postgresql")) {
            System.setProperty("zt.test.database", database);
            try (var source = Databases.fresh()) {
                new Growth(source, database).measure(bench::line);
            }
            try (var source = Databases.fresh()) {
                new Sweep(source, database).measure(bench::line);
            }
        }
        try (var source = Databases.fresh()) {
            Comparison.measure(source, bench::line);
        }
        bench.write(Path.of(System.getProperty("bench.folder")));
        System.exit(0);
    }

    /** Takes a line of the table. */
    interface Report {

        void line(String what, String figure, String how);
    }

    private void line(String what, String figure, String how) {
        lines.add("| " + what + " | " + figure + " | " + how + " |");
        System.out.printf("%-58s %-40s %s%n", what, figure, how);
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("engine.md"), lines);
    }
}
