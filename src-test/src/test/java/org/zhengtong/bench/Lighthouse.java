package org.zhengtong.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtong.server.ServerProcess;

/**
 * What Lighthouse says of public pages on its phone profile. It comes by npm, from wherever npm is told to look, and drives
 * the machine's Chromium; so it is measured only when named.
 */
final class Lighthouse {

    private static final String PACKAGE = "lighthouse@12";
    private static final int OFFSET = 4800;
    private static final Pattern ARTICLE = Pattern.compile("/content/announcements/[a-z]+/\\d+");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    private Lighthouse() {}

    static void measure(Table table) throws Exception {
        var server = Servers.prepare("lighthouse", OFFSET, Map.of()).with("zt.demo.applications", "0");
        server.with("zt.setting.site.address", server.url("").replaceAll("/$", ""));
        try {
            Servers.start(server);
            for (var page : pages(server).entrySet()) {
                table.line(
                        "Lighthouse, " + page.getKey(),
                        scores(server.url(page.getValue())),
                        String.join(", ", CATEGORIES) + "; aim: at least 95");
            }
        } finally {
            server.kill();
        }
    }

    private static Map<String, String> pages(ServerProcess server) throws Exception {
        var column = "/content/announcements/news";
        var request = HttpRequest.newBuilder(URI.create(server.url(column))).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var article = ARTICLE.matcher(answer.body());
        if (!article.find()) {
            throw new IllegalStateException("no article in " + column);
        }
        var pages = new LinkedHashMap<String, String>();
        pages.put("home page", "/");
        pages.put("column page", column);
        pages.put("article page", article.group());
        pages.put("matter page", "/approval/matter?code=rural-homestead");
        return pages;
    }

    private static String scores(String address) throws Exception {
        var report =
                Path.of(System.getProperty("bench.folder"), "lighthouse.json").toAbsolutePath();
        var builder = new ProcessBuilder(
                "npx",
                "--yes",
                PACKAGE,
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=--headless=new --no-sandbox");
        builder.environment().putIfAbsent("CHROME_PATH", System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        var ended = builder.redirectErrorStream(true)
                .redirectOutput(report.resolveSibling("lighthouse.log").toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException("Lighthouse failed: see lighthouse.log");
        }
        var categories = new ObjectMapper().readTree(report.toFile()).get("categories");
        return CATEGORIES.stream()
                .map(each -> String.valueOf(
                        Math.round(categories.get(each).get("score").asDouble() * 100)))
                .collect(Collectors.joining(", "));
    }
}
