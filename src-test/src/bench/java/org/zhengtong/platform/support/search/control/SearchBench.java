package org.zhengtong.platform.support.search.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengtong.bench.Latencies;
import org.zhengtong.bench.SomeText;
import org.zhengtong.bench.Table;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;

/**
 * The search without the server around it, beside Lucene by hand: the same documents, analysers, questions, filters and
 * highlighter. Say how many documents with {@code -Dbench.documents=5000}.
 */
public final class SearchBench {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 5_000);
    private static final int QUESTIONS = 300;
    private static final int ROUNDS = 4;
    private static final Page.Request TEN = new Page.Request(0, 10);

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(System.getProperty("bench.folder"), "search");
        Files.createDirectories(folder);
        var table = new Table();
        try (var ours = new OwnSearch(folder.resolve("ours"));
                var raw = new RawLucene(folder.resolve("raw"))) {
            ours.fill(DOCUMENTS);
            index(table, ours, raw);
            ask(table, ours, raw);
        }
        table.write(folder);
        System.exit(0);
    }

    /** In turns, the second time counts: the first warms both. */
    private static void index(Table table, OwnSearch ours, RawLucene raw) throws IOException {
        var rows = ours.rows();
        var byHand = 0.0;
        var own = 0.0;
        for (var turn = 0; turn < 2; turn++) {
            byHand = perSecond(DOCUMENTS, () -> raw.index(rows));
            own = perSecond(DOCUMENTS, ours::reindex);
        }
        var how = String.format("%,d documents of some 900 letters", DOCUMENTS);
        table.line("index made anew", String.format("%.0f documents/s", own), how + ", read from the database");
        table.line("  Lucene by hand", String.format("%.0f documents/s", byHand), how + ", from memory, one thread");
        table.line("  ratio", String.format("%.2f", own / byHand), "aim: at least 0.7");
    }

    private interface Task {

        void run() throws IOException;
    }

    private static double perSecond(int documents, Task task) throws IOException {
        var began = System.nanoTime();
        task.run();
        return documents / ((System.nanoTime() - began) / 1e9);
    }

    private static void ask(Table table, OwnSearch ours, RawLucene raw) throws IOException {
        var text = new SomeText(42);
        var questions = IntStream.range(0, QUESTIONS)
                .mapToObj(each -> text.title().substring(0, 2 + each % 4))
                .toList();
        raw.open(ours.index());
        var own = new Latencies();
        var byHand = new Latencies();
        agree(questions, ours, raw);
        for (var round = 0; round < ROUNDS; round++) {
            var counts = round > 0;
            for (var question : questions) {
                var began = System.nanoTime();
                ours.find(query(question), TEN);
                var between = System.nanoTime();
                raw.find(question, Set.of(Readers.PUBLIC));
                if (counts) {
                    own.add(between - began);
                    byHand.add(System.nanoTime() - between);
                }
            }
        }
        table.line("search, ten results and four facets", own.summary(), QUESTIONS + " questions in turns with the next");
        table.line("  Lucene by hand, ten results", byHand.summary(), "same index, query, filter and highlighter");
        table.line(
                "  ratio at the 99th percentile",
                String.format("%.2f", own.millis(0.99) / byHand.millis(0.99)),
                "aim: at most 2");
    }

    /** Both must find the same, or they do not do the same. */
    private static void agree(List<String> questions, OwnSearch ours, RawLucene raw) throws IOException {
        for (var question : questions) {
            var own = ours.find(query(question), TEN);
            var byHand = raw.find(question, Set.of(Readers.PUBLIC));
            if (!own.near() && Math.min(SearchIndex.MOST_SHOWN, byHand) != own.hits().total()) {
                throw new IllegalStateException(
                        question + ": " + own.hits().total() + " and by hand " + byHand);
            }
        }
    }

    private static SearchQuery query(String question) {
        return new SearchQuery(question, null, null, null, null, "zh", SearchOrder.RELEVANCE);
    }
}
