package org.zhengtong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines of figures, each with how it was taken; printed as they come and written as Markdown at the end. */
public final class Table {

    private record Line(String what, String figure, String how) {}

    private final List<Line> lines = new ArrayList<>();

    public void line(String what, String figure, String how) {
        lines.add(new Line(what, figure, how));
        System.out.printf("%-52s %-44s %s%n", what, figure, how);
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var text = new StringBuilder("| measured | figure | how |\n|---|---|---|\n");
        lines.forEach(line -> text.append("| ")
                .append(line.what())
                .append(" | ")
                .append(line.figure())
                .append(" | ")
                .append(line.how())
                .append(" |\n"));
        Files.writeString(folder.resolve("bench.md"), text);
        System.out.println("\n" + text);
    }
}
