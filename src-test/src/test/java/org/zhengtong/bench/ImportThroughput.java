package org.zhengtong.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.zhengtong.live.LawImport;

/** The collection of laws, or as many texts of our own where it does not lie beside the project, as one archive. */
final class ImportThroughput {

    private static final int OFFSET = 4600;
    private static final int OWN_TEXTS = 1_500;
    private static final int PARAGRAPHS = 40;
    private static final long MOST_SECONDS = 1_800;

    private ImportThroughput() {}

    static void measure(Table table) throws Exception {
        var server = Servers.prepare("import", OFFSET, Map.of()).with("zt.demo.applications", "0");
        try {
            Servers.start(server);
            var laws = new LawImport(server.url(""));
            var texts = texts();
            var before = laws.published();
            var began = System.nanoTime();
            laws.begin(LawImport.archive(texts));
            var seconds = 0.0;
            var last = -1;
            var quiet = 0;
            while (laws.published() < before + texts.size() && quiet < 60 && seconds < MOST_SECONDS) {
                Thread.sleep(500);
                seconds = (System.nanoTime() - began) / 1e9;
                quiet = laws.published() == last ? quiet + 1 : 0;
                last = laws.published();
            }
            var published = laws.published() - before;
            table.line(
                    "texts imported and published",
                    String.format("%.1f documents/s", published / (seconds - quiet * 0.5)),
                    String.format(
                            "%,d of %,d texts, %.1f MB, one archive through the page, H2",
                            published,
                            texts.size(),
                            texts.values().stream().mapToInt(String::length).sum() / 1e6));
        } finally {
            server.kill();
        }
    }

    private static Map<String, String> texts() throws IOException {
        var collection = Path.of(
                System.getProperty("laws", System.getProperty("project.root") + "/../shared/data/laws"),
                "national-corpus.tar.gz");
        return Files.exists(collection) ? read(collection) : own();
    }

    private static Map<String, String> read(Path collection) throws IOException {
        var texts = new HashMap<String, String>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(Files.newInputStream(collection)), StandardCharsets.UTF_8.name())) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(".md")) {
                    texts.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static Map<String, String> own() {
        var texts = new HashMap<String, String>();
        for (var each = 0; each < OWN_TEXTS; each++) {
            var some = new SomeText(each);
            var text = new StringBuilder("# " + some.title() + each + "\n\n<!-- INFO END -->\n");
            for (var i = 0; i < PARAGRAPHS; i++) {
                text.append("\n第一条 ").append(some.paragraph(100)).append('\n');
            }
            texts.put(each + ".md", text.toString());
        }
        return texts;
    }
}
