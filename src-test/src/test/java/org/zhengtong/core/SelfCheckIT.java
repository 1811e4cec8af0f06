package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.portal.content.DutyLevel;
import org.zhengtong.portal.content.Reach;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SiteDuty;
import org.zhengtong.portal.content.UnreachablePage;
import org.zhengtong.portal.content.VetoItem;
import org.zhengtong.portal.content.VetoState;
import org.zhengtong.portal.content.boundary.SelfCheck;
import org.zhengtong.portal.content.boundary.VisitTimes;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** 网站自查: what an inspection would find, found before it comes. */
public class SelfCheckIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "peng.ping";
    private static final String ADDRESS = "zt.setting.site.address";
    private static final String BROKEN = "/content/education";

    private HttpServer site;
    private volatile String refused;

    @BeforeEach
    void open() throws IOException {
        Rows.change("delete from content_visit");
        refused = "nothing";
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var page = "<h1>清源县</h1>".getBytes(StandardCharsets.UTF_8);
            var broken = exchange.getRequestURI().getPath().equals(refused);
            exchange.sendResponseHeaders(broken ? 503 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        System.setProperty(ADDRESS, "http://127.0.0.1:" + site.getAddress().getPort());
    }

    @AfterEach
    void close() {
        System.clearProperty(ADDRESS);
        site.stop(0);
    }

    @Test
    void namesThePagesThatDoNotAnswer() {
        visited();
        assertThat(reach().pages()).isEmpty();
        refused = BROKEN;
        var before = reach().visits();
        visited();
        assertThat(reach().visits()).isGreaterThan(before);
        assertThat(reach().pages()).containsExactly(new UnreachablePage(BROKEN, FetchFault.REFUSED, 503));
        assertThat(item(VetoItem.REACH).level()).isNotEqualTo(DutyLevel.GOOD);
    }

    @Test
    void countsVisitsThatFindTheHomePageShut() {
        visited();
        var before = reach();
        site.stop(0);
        visited();
        assertThat(reach().failures()).isGreaterThan(before.failures());
        assertThat(reach().pages()).containsExactly(new UnreachablePage("/", FetchFault.UNREACHABLE, 0));
        Rows.change(
                "update content_visit set visited_at = ?",
                Time.today().minusDays(8).atStartOfDay(Time.ZONE).toOffsetDateTime());
        assertThat(reach().visits()).isZero();
        assertThat(reach().pages()).isEmpty();
    }

    @Test
    void countsMessagesThatNobodyAnswers() {
        var before = item(VetoItem.MESSAGES).count();
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        Beans.of(Progress.class).rate(receipt.number(), receipt.queryCode(), 1, Set.of(), "等了很久");
        assertThat(item(VetoItem.MESSAGES).count()).isEqualTo(before);
        Rows.change(
                "update rating_rating set rated_at = ? where contact_number = ?",
                Time.today().minusMonths(3).minusDays(1).atStartOfDay(Time.ZONE).toOffsetDateTime(),
                receipt.number().value());
        assertThat(item(VetoItem.MESSAGES).count()).isEqualTo(before + 1);
        assertThat(item(VetoItem.MESSAGES).level()).isEqualTo(DutyLevel.OVERDUE);
        assertThat(duty(Site.INTERNET).isVetoed()).isTrue();
    }

    @Test
    void isForTheEditorOfTheSites() {
        assertThat(duty(Site.INTRANET).items())
                .extracting(VetoState::item)
                .doesNotContain(VetoItem.REACH, VetoItem.MESSAGES);
        Refused.forLackOfRight(
                () -> As.person(WRITER, () -> Beans.of(SelfCheck.class).of(Site.INTERNET)));
    }

    /** Once at least: to the worker who is at it the jump looks like a long silence, and another one does it again. */
    private static void visited() {
        var rounds = "select count(distinct visited_at) from content_visit";
        var before = Rows.count(rounds);
        Beans.of(VisitTimes.class).again();
        Time.passes(Duration.ofHours(1));
        Time.await(() -> Rows.count(rounds) > before);
        Time.await(() -> Rows.count("select count(*) from scheduling_task where task_instance like 'content.visit/%'"
                        + " and picked = false")
                == 1);
    }

    private static Reach reach() {
        return duty(Site.INTERNET).open().reach();
    }

    private static VetoState item(VetoItem item) {
        return duty(Site.INTERNET).items().stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static SiteDuty duty(Site site) {
        return As.person(EDITOR, () -> Beans.of(SelfCheck.class).of(site));
    }
}
