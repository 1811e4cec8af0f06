package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.server.ServerProcess;

/** The power goes in the middle of an import: after the start it goes on by itself, and no text is missing or there twice. */
class ImportKillIT {

    private static final int OFFSET = 3200;
    private static final int TEXTS = 400;
    private static final int ENOUGH = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String TITLE = "清源县断电测试办法第";

    private final ServerProcess server =
            LiveServer.prepare("import-kill", OFFSET).with("zt.demo.applications", "0");

    @AfterEach
    void stop() throws InterruptedException {
        server.kill();
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        LiveServer.start(server);
        var laws = new LawImport(server.url(""));
        var before = laws.published();
        var page = laws.begin(LawImport.archive(IntStream.rangeClosed(1, TEXTS)
                .boxed()
                .collect(Collectors.toMap(each -> "办法" + each + ".md", ImportKillIT::text))));
        await(laws, before + ENOUGH);
        server.kill();
        LiveServer.start(server);
        assertThat(laws.published()).isBetween(before + ENOUGH, before + TEXTS - 1);
        await(laws, before + TEXTS);
        assertThat(imported(laws)).hasSize(TEXTS).doesNotHaveDuplicates();
        assertThat(laws.progress(page)).doesNotContain("id=\"stop\"");
        assertThat(laws.published()).isEqualTo(before + TEXTS);
    }

    private static void await(LawImport laws, int published) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (laws.published() < published && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(laws.published()).isGreaterThanOrEqualTo(published);
    }

    private static List<String> imported(LawImport laws) throws IOException {
        var titles = new ArrayList<String>();
        for (var page = 0; ; page++) {
            var rows = laws.articles(page).get("rows");
            rows.forEach(row -> titles.add(row.get("title").asText()));
            if (laws.articles(page).get("total").asInt() <= titles.size() || rows.isEmpty()) {
                break;
            }
        }
        return titles.stream().filter(each -> each.startsWith(TITLE)).toList();
    }

    private static String text(int number) {
        return "# " + TITLE + number + "号\n\n2026年3月1日 清源县人民政府公布\n\n<!-- INFO END -->\n\n"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(each -> "第" + "一二三四五六七八九十".charAt((each - 1) % 10) + "条 为了测试，制定本办法。")
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
