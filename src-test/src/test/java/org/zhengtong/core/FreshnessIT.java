package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.freshness.boundary.StaleRelay;

/** Finished pages are fresh on every node, whichever of them made the change. */
public class FreshnessIT extends InServer {

    private static final String PAGE = "/content/announcements/personnel";
    private static final String OURS = "site = 'INTERNET' and path = 'announcements/personnel'";

    private final String before = "任免、招录与公示";

    @AfterEach
    void describeTheColumnAsBefore() {
        Rows.change("update content_column set description_zh = ? where " + OURS, before);
        tellAs("another");
    }

    @Test
    void dropPagesThatAnotherNodeMadeStale() {
        Time.await(() -> isKept());
        describe("另一台服务器改过的说明");
        assertThat(page()).doesNotContain("另一台服务器改过的说明");
        tellAs("another");
        Time.await(() -> page().contains("另一台服务器改过的说明"));
    }

    @Test
    void tellsOthersInTheTransactionOfTheChange() {
        var told = told();
        Tx.committed(() -> Beans.of(StaleRelay.class).tell(new PublicPagesStale(java.util.List.of("/map"))));
        assertThat(told()).isEqualTo(told + 1);
        Tx.rolledBack(() -> Beans.of(StaleRelay.class).tell(new PublicPagesStale(java.util.List.of("/map"))));
        assertThat(told()).isEqualTo(told + 1);
    }

    private static long told() {
        return Rows.count("select count(*) from freshness_change where prefixes = '/map'");
    }

    /** Whether a change behind its back is not seen. */
    private static boolean isKept() {
        page();
        describe("说明甲");
        var first = page();
        describe("说明乙");
        return first.equals(page());
    }

    private static void describe(String said) {
        Rows.change("update content_column set description_zh = ? where " + OURS, said);
    }

    private static void tellAs(String node) {
        Rows.change(
                "insert into freshness_change (id, node, prefixes)"
                        + " values (nextval('freshness_change_seq'), ?, '/content/announcements')",
                node);
    }

    private static String page() {
        var port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PAGE))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
