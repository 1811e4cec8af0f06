package org.zhengtong.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.zhengtong.server.ServerProcess;

/**
 * Home, column and article pages with few articles and with many: rendered for each request, then kept and beside the bare
 * server. Name the numbers of articles with {@code -Dbench.articles=5000,500000}.
 */
final class ContentPages {

    private static final int OFFSET = 4200;
    private static final int DATABASE_PORT = 15_436;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 100;

    /** A parameter that no page knows: such an answer is not kept, and none is found as long as the page was never kept. */
    private static final String NOT_KEPT = "?rendered=";

    private static final Map<String, IntFunction<String>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home page", which -> "/" + NOT_KEPT + which);
        PAGES.put("column page", which -> "/content/" + ManyArticles.column(which) + NOT_KEPT + which);
        PAGES.put("page 20 of the column above", which -> "/content/announcements" + NOT_KEPT + which + "&page=20");
        PAGES.put("article page", which -> ManyArticles.page(which) + NOT_KEPT + which);
    }

    private ContentPages() {}

    private record County(int articles, ServerProcess server) {}

    static void measure(Table table) throws Exception {
        var sizes = Stream.of(System.getProperty("bench.articles", "5000").split(","))
                .map(Integer::valueOf)
                .toList();
        var counties = new ArrayList<County>();
        try (var postgres = new Postgres(DATABASE_PORT, "content-database")) {
            for (var size : sizes) {
                counties.add(prepare(postgres, size, OFFSET + 200 * counties.size()));
            }
            for (var county : counties) {
                Servers.start(county.server());
                awaitIndex(table, postgres, county);
            }
            for (var page : PAGES.entrySet()) {
                render(table, counties, page.getKey(), page.getValue());
            }
            var last = counties.get(counties.size() - 1);
            BesideBare.compare(table, last.server(), "home page", "/");
            BesideBare.compare(table, last.server(), "column page", "/content/" + ManyArticles.column(1));
            BesideBare.compare(table, last.server(), "article page", ManyArticles.page(1));
        } finally {
            for (var county : counties) {
                county.server().kill();
            }
        }
    }

    private static County prepare(Postgres postgres, int articles, int offset) throws Exception {
        var name = "articles" + articles;
        postgres.create(name);
        var server = Servers.prepare(name, offset, postgres.environment(name)).with("zt.demo.applications", "0");
        Servers.start(server);
        server.stop();
        try (var connection = postgres.connect(name)) {
            ManyArticles.write(connection, articles);
        }
        return new County(articles, server);
    }

    /** The index does not know the articles yet and is made anew: it must not do that while pages are measured. */
    private static void awaitIndex(Table table, Postgres postgres, County county) throws Exception {
        var began = System.nanoTime();
        try (var connection = postgres.connect("articles" + county.articles())) {
            while (count(
                            connection,
                            "select count(*) from search_state where rebuilt_at is not null and not rebuilding")
                    == 0) {
                Thread.sleep(200);
            }
            var documents = count(connection, "select count(*) from search_document");
            var seconds = (System.nanoTime() - began) / 1e9;
            table.line(
                    String.format("search index made anew, %,d articles", county.articles()),
                    String.format("%.0f documents/s", documents / seconds),
                    "by the server, after a start, portions of 100 in transactions");
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** In turns, so that whatever else the machine does meets all alike. */
    private static void render(Table table, List<County> counties, String name, IntFunction<String> page)
            throws Exception {
        var latencies = counties.stream().map(each -> new Latencies()).toList();
        for (var county : counties) {
            ask(county, page, 0, WARM_UP, new Latencies());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < counties.size(); i++) {
                ask(counties.get(i), page, WARM_UP + round * REQUESTS, REQUESTS, latencies.get(i));
            }
        }
        for (var i = 0; i < counties.size(); i++) {
            table.line(
                    String.format(
                            "%s rendered, %,d articles", name, counties.get(i).articles()),
                    latencies.get(i).summary(),
                    "not kept, one client; aim: under 60 ms at the median");
        }
        if (counties.size() > 1) {
            var last = counties.size() - 1;
            table.line(
                    "  ratio",
                    String.format(
                            "%.2f",
                            latencies.get(last).millis(0.5) / latencies.get(0).millis(0.5)),
                    "aim: at most 1.2");
        }
    }

    private static void ask(County county, IntFunction<String> page, int from, int requests, Latencies latencies)
            throws Exception {
        var client = HttpClient.newHttpClient();
        for (var i = 0; i < requests; i++) {
            var address = URI.create(county.server().url(page.apply((from + i) % county.articles())));
            var request = HttpRequest.newBuilder(address)
                    .header("Accept", "text/html")
                    .build();
            var asked = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            latencies.add(System.nanoTime() - asked);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " for " + address);
            }
        }
    }
}
