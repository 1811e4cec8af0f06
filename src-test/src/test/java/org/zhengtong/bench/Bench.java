package org.zhengtong.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures one thing after another and prints the table. Name some (start, pages, cases, import, content, lighthouse) to measure only those. */
public final class Bench {

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var table = new Table();
        if (wanted(names, "size")) {
            size(table);
        }
        if (wanted(names, "start") || wanted(names, "pages")) {
            PublicPages.measure(table);
        }
        if (wanted(names, "cases")) {
            CaseThroughput.measure(table, "h2");
            CaseThroughput.measure(table, "postgresql");
        }
        if (wanted(names, "import")) {
            ImportThroughput.measure(table);
        }
        if (wanted(names, "content")) {
            ContentPages.measure(table);
        }
        if (List.of(names).contains("lighthouse")) {
            Lighthouse.measure(table);
        }
        table.write(Path.of(System.getProperty("bench.folder")));
        System.exit(0);
    }

    private static boolean wanted(String[] names, String name) {
        return names.length == 0 || List.of(names).contains(name);
    }

    private static void size(Table table) throws Exception {
        var ear = Path.of(System.getProperty("project.root"), "ear/target/zhengtong.ear");
        table.line("size of the EAR", String.format("%.1f MB", Files.size(ear) / 1e6), "file on disk");
    }
}
