package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.SourceFault;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceId;
import org.zhengtong.portal.media.SourceKind;
import org.zhengtong.portal.media.SourceView;
import org.zhengtong.portal.media.StoryFilter;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.StoryState;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.TopicForm;
import org.zhengtong.portal.media.TopicId;
import org.zhengtong.portal.media.boundary.SourceDesk;
import org.zhengtong.portal.media.boundary.SourceTrial;
import org.zhengtong.portal.media.boundary.StoryDesk;
import org.zhengtong.portal.media.boundary.TaskDesk;
import org.zhengtong.portal.media.boundary.TopicDesk;

/** 媒体信息采集: what others write comes in by itself, politely and safely, and somebody decides what becomes of it. */
public class MediaIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String LEADER = "zhou.jianping";
    private static final String HEAD = "xu.guoliang";
    private static final String OTHER_HEAD = "chen.liqun";
    private static final String UNIT = "market-regulation";
    private static final Page.Request MANY = new Page.Request(0, 200);
    private static final String LOOPBACK = "zt.media.loopback";
    private static final String REST = "zt.setting.media.host.seconds";
    private static final byte[] A_LOT = new byte[64 * 1024];

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        serve("/robots.txt", exchange -> say(exchange, 200, "text/plain", "User-agent: *\nDisallow: /shut/\n"));
        System.setProperty(LOOPBACK, "true");
        System.setProperty(REST, "0");
    }

    @AfterEach
    void close() {
        System.clearProperty(LOOPBACK);
        System.clearProperty(REST);
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aSourceIsReadByItselfAndThenAskedOnlyForWhatIsNew() {
        serve("/feed.xml", exchange -> {
            var known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            say(exchange, known ? 304 : 200, "application/rss+xml", known ? "" : rss(item("云岭茶开采", "/1.html", "茶农忙")));
        });
        var id = added("/feed.xml", SourceKind.FEED);
        var source = tried(id);
        assertThat(source.fault()).isNull();
        assertThat(source.taken()).isEqualTo(1);
        assertThat(of(id)).extracting(StoryRow::title).containsExactly("云岭茶开采" + mark);
        assertThat(of(id).get(0).source()).isEqualTo(source.name());
        again(id);
        assertThat(source(id).fault()).isNull();
        assertThat(source(id).taken()).isEqualTo(1);
        assertThat(source(id).readAt()).isAfter(source.readAt());
    }

    @Test
    void whateverIsWrongWithASourceItSaysSo() {
        serve("/endless", MediaIT::talkWithoutEnd);
        serve("/mute", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });
        serve("/loop", exchange -> redirect(exchange, "/loop"));
        serve("/inside", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        serve("/broken", exchange -> say(exchange, 500, "text/plain", "sorry"));
        serve(
                "/entities",
                exchange -> say(
                        exchange,
                        200,
                        "application/xml",
                        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><rss version='2.0'><channel><title>&a;</title></channel></rss>"));
        serve("/tags", exchange -> say(exchange, 200, "application/xml", "<rss>" + "<a/>".repeat(400_000) + "</rss>"));
        serve("/nonsense", exchange -> say(exchange, 200, "text/html", "<h1>Hello</h1>"));
        serve("/shut/feed.xml", exchange -> say(exchange, 200, "application/xml", rss("")));
        var expected = Map.of(
                "/endless", SourceFault.TOO_LARGE,
                "/mute", SourceFault.TOO_SLOW,
                "/loop", SourceFault.TOO_MANY_REDIRECTS,
                "/inside", SourceFault.PRIVATE_ADDRESS,
                "/broken", SourceFault.REFUSED,
                "/entities", SourceFault.UNSAFE,
                "/tags", SourceFault.TOO_COMPLEX,
                "/nonsense", SourceFault.NOT_UNDERSTOOD,
                "/shut/feed.xml", SourceFault.ROBOTS);
        var ids = new ConcurrentHashMap<String, SourceId>();
        expected.keySet().forEach(path -> ids.put(path, added(path, SourceKind.FEED)));
        expected.forEach((path, fault) -> {
            Time.await(() -> source(ids.get(path)).triedAt() != null);
            var source = source(ids.get(path));
            assertThat(source.fault()).as(path).isEqualTo(fault);
            assertThat(source.failingSince()).as(path).isEqualTo(source.triedAt());
        });
        assertThat(source(ids.get("/broken")).status()).isEqualTo(500);
        assertThat(asked).doesNotContainKey("/shut/feed.xml");
        assertThat(As.person(EDITOR, () -> sources().sources(true, MANY)).rows())
                .extracting(SourceView::id)
                .containsAll(ids.values());
    }

    @Test
    void aSourceThatFailsIsAskedLessOftenAndHealsByItself() {
        var broken = new AtomicInteger(2);
        serve("/ill.xml", exchange -> {
            if (broken.getAndDecrement() > 0) {
                say(exchange, 503, "text/plain", "");
            } else {
                say(exchange, 200, "application/xml", rss(item("好了", "/well.html", null)));
            }
        });
        var id = added("/ill.xml", SourceKind.FEED);
        var first = tried(id);
        assertThat(Duration.between(first.triedAt(), first.nextAt())).isEqualTo(Duration.ofHours(2));
        var second = again(id);
        assertThat(second.failures()).isEqualTo(2);
        assertThat(second.failingSince()).isEqualTo(first.triedAt());
        assertThat(Duration.between(second.triedAt(), second.nextAt())).isEqualTo(Duration.ofHours(4));
        var well = again(id);
        assertThat(well.fault()).isNull();
        assertThat(well.failingSince()).isNull();
        assertThat(of(id)).hasSize(1);
    }

    @Test
    void noPrivateAddressIsAskedOnAnybodysWord() {
        var form = form("ftp://media.example.org/feed", SourceKind.FEED);
        assertThat(Refused.asMalformed(() -> As.person(EDITOR, () -> sources().save(form))))
                .containsExactly("{media.input.address}");
        form.setAddress("http://[/feed");
        Refused.by(
                MediaRule.ADDRESS_MALFORMED,
                () -> As.person(EDITOR, () -> sources().save(form)));
        Refused.by(MediaRule.ADDRESS_MALFORMED, () -> As.person(EDITOR, () -> trial().preview(form)));
        form.setAddress("http://10.0.0.1/" + mark + "/feed.xml");
        var id = As.person(EDITOR, () -> sources().save(form));
        Time.await(() -> source(id).triedAt() != null);
        assertThat(source(id).fault()).isEqualTo(SourceFault.PRIVATE_ADDRESS);
        System.clearProperty(LOOPBACK);
        form.setAddress(address("/feed.xml"));
        assertThat(As.person(EDITOR, () -> trial().preview(form)).fault()).isEqualTo(SourceFault.PRIVATE_ADDRESS);
    }

    @Test
    void readsPagesBySelectorsAndShowsFirstWhatWouldCome() {
        serve(
                "/news.html",
                exchange -> say(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        "<ul><li><a href='/n1.html'>通村公路完工" + mark + "</a><i>2026-11-26</i></li><li>广告</li></ul>"));
        var form = form(address("/news.html"), SourceKind.PAGE);
        Refused.by(
                MediaRule.SELECTOR_REQUIRED,
                () -> As.person(EDITOR, () -> sources().save(form)));
        form.setItemSelector("li[");
        Refused.by(MediaRule.SELECTOR_MALFORMED, () -> As.person(EDITOR, () -> trial().preview(form)));
        form.setItemSelector("li");
        form.setDateSelector("i");
        var seen = As.person(EDITOR, () -> trial().preview(form));
        assertThat(seen.stories()).extracting(FoundStory::title).containsExactly("通村公路完工" + mark);
        assertThat(titled("通村公路完工" + mark)).isEmpty();
        var id = As.person(EDITOR, () -> sources().save(form));
        tried(id);
        assertThat(of(id)).extracting(StoryRow::address).containsExactly(address("/n1.html"));
        Refused.by(
                MediaRule.ADDRESS_TAKEN,
                () -> As.person(EDITOR, () -> sources().save(form(address("/news.html"), SourceKind.FEED))));
    }

    @Test
    void asksThePagesOfASitemapForTheirTitles() {
        serve(
                "/sitemap.xml",
                exchange -> say(
                        exchange,
                        200,
                        "application/xml",
                        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + address("/p1.html")
                                + "</loc></url><url><loc>" + address("/gone.html") + "</loc></url></urlset>"));
        serve(
                "/p1.html",
                exchange -> say(
                        exchange,
                        200,
                        "text/html",
                        "<title>x</title><meta property='og:title' content='柳湾桥通车" + mark + "'>"));
        serve("/gone.html", exchange -> say(exchange, 404, "text/html", ""));
        var id = added("/sitemap.xml", SourceKind.SITEMAP);
        Time.await(() -> !of(id).isEmpty());
        assertThat(of(id)).extracting(StoryRow::title).containsExactly("柳湾桥通车" + mark);
        assertThat(source(id).fault()).isNull();
    }

    @Test
    void reprintsStandUnderTheOneThatCameFirst() {
        var text = "连日来" + mark + "，全县五千亩云雾茶陆续开采，茶农们趁着晴好天气上山采摘，合作社的加工厂里机器日夜不停地运转。";
        serve("/a.xml", exchange -> say(exchange, 200, "application/xml", rss(item("五千亩云雾茶开采", "/a1.html", text))));
        serve(
                "/b.xml",
                exchange -> say(
                        exchange,
                        200,
                        "application/xml",
                        rss(item("茶农忙起来了", "/b1.html", text) + item("通村客运班车改点运行通知", "/b2.html", "自下周起"))));
        var first = added("/a.xml", SourceKind.FEED);
        tried(first);
        var second = added("/b.xml", SourceKind.FEED);
        tried(second);
        var original = of(first).get(0);
        assertThat(original.reprints()).isEqualTo(1);
        var view = As.person(LEADER, () -> stories().story(original.id()));
        assertThat(view.others()).extracting(StoryRow::title).containsExactly("茶农忙起来了" + mark);
        assertThat(shown(mark)).extracting(StoryRow::title).doesNotContain("茶农忙起来了" + mark);
        var reprint = view.others().get(0).id();
        As.person(EDITOR, () -> stories().separate(reprint));
        assertThat(shown(mark)).extracting(StoryRow::title).contains("茶农忙起来了" + mark);
        Refused.by(
                MediaRule.NOT_A_REPRINT, () -> As.person(EDITOR, () -> stories().separate(reprint)));
    }

    @Test
    void whatIsKnownAlreadyAndWhatIsOldIsPassedOver() {
        serve(
                "/old.xml",
                exchange -> say(
                        exchange,
                        200,
                        "application/xml",
                        rss(item("旧闻", "/old.html", null)
                                        .replace("<link>", "<pubDate>Thu, 01 Jan 2015 08:00:00 +0800</pubDate><link>")
                                + item("新事", "/new.html?utm_source=rss", null)
                                + item("新事重复", "/new.html#top", null))));
        var id = added("/old.xml", SourceKind.FEED);
        tried(id);
        assertThat(of(id)).extracting(StoryRow::title).hasSize(1);
        assertThat(of(id).get(0).address()).isEqualTo(address("/new.html"));
    }

    @Test
    void topicsAreFoundByTheirWordsAndToldOnceADay() {
        var topic = topic("石斛花" + mark);
        As.person(EDITOR, () -> topics().follow(topic, mark + "@example.org"));
        serve(
                "/t.xml",
                exchange -> say(
                        exchange,
                        200,
                        "application/xml",
                        rss(item("石斛花" + mark + "预警", "/t1.html", null) + item("晴好天气", "/t2.html", null))));
        var id = added("/t.xml", SourceKind.FEED);
        tried(id);
        var about = As.person(LEADER, () -> stories()
                        .stories(new StoryFilter(topic.value(), null, null, null, null, null), MANY))
                .rows();
        assertThat(about).extracting(StoryRow::title).containsExactly("石斛花" + mark + "预警" + mark);
        assertThat(As.person(LEADER, () -> stories().story(about.get(0).id())).keywords())
                .isEqualTo("石斛花" + mark);
        digest();
        digest();
        assertThat(digestsOf(EDITOR)).hasSize(1);
        assertThat(Outbox.to(mark + "@example.org")).hasSize(1);
        assertThat(Outbox.to(mark + "@example.org").get(0).body()).contains(address("/t1.html"));
        As.person(EDITOR, () -> topics().unfollow(topic));
        Refused.forLackOfRight(() -> As.person(HEAD, () -> topics().follow(topic, null)));
    }

    @Test
    void wordsThatChangeSortWhatNobodyHasDecidedAbout() {
        var topic = topic("没有的词" + mark);
        serve("/w.xml", exchange -> say(exchange, 200, "application/xml", rss(item("蓝莓上市", "/w1.html", null))));
        var id = added("/w.xml", SourceKind.FEED);
        tried(id);
        assertThat(of(id).get(0).topics()).doesNotContain(topic.value());
        var form = TopicForm.of(As.person(EDITOR, () -> topics().topic(topic)));
        form.setWording("没有的词\n蓝莓上市" + mark);
        As.person(EDITOR, () -> topics().save(form));
        assertThat(of(id).get(0).topics()).contains(topic.value());
        Refused.by(MediaRule.TOPIC_CHANGED, () -> As.person(EDITOR, () -> topics().save(form)));
        form.setWording("-只有减号");
        Refused.by(MediaRule.TOPIC_WITHOUT_WORDS, () -> As.person(EDITOR, () -> topics().save(form)));
    }

    @Test
    void aStoryTakenOverIsADraftThatCreditsItsSource() {
        var story = story("夜市开张", "城关镇夜市<b>开张</b>。");
        var column = As.person(EDITOR, () -> stories().columns()).stream()
                .filter(each -> each.path().equals("announcements/news"))
                .findFirst()
                .orElseThrow()
                .id();
        var number = As.person(EDITOR, () -> stories().takeOver(story, column));
        var draft = As.person(EDITOR, () -> Beans.of(ArticleDesk.class).open(number));
        assertThat(draft.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(draft.text().title()).isEqualTo("夜市开张" + mark);
        assertThat(draft.text().summary()).isEqualTo("城关镇夜市开张。");
        assertThat(draft.text().source()).startsWith("来源");
        assertThat(draft.text().body()).contains("<p>城关镇夜市开张。</p>").contains("href=\"" + address("/story.html") + "\"");
        assertThat(state(story)).isEqualTo(StoryState.TAKEN_OVER);
        Refused.by(
                MediaRule.STORY_DECIDED, () -> As.person(EDITOR, () -> stories().takeOver(story, column)));
        Refused.forLackOfRight(() -> As.person(LEADER, () -> stories().takeOver(story, column)));
    }

    @Test
    void aUnitReportsBackOnWhatItIsSent() {
        var story = story("夜市占道", null);
        var number = send(story, UNIT);
        assertThat(state(story)).isEqualTo(StoryState.SENT);
        Refused.by(MediaRule.SENT_ALREADY, () -> send(story, UNIT));
        assertThat(open(HEAD)).extracting(TaskView::number).contains(number);
        assertThat(open(OTHER_HEAD)).extracting(TaskView::number).doesNotContain(number);
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> tasks().task(number)));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> tasks().accept(number)));
        Refused.by(MediaRule.NOT_ACCEPTED, () -> As.person(HEAD, () -> tasks().answer(number, "已劝离")));
        As.person(HEAD, () -> tasks().accept(number));
        Refused.by(MediaRule.TEXT_REQUIRED, () -> As.person(HEAD, () -> tasks().answer(number, " ")));
        As.person(HEAD, () -> tasks().answer(number, "已劝离"));
        var told = As.person(EDITOR, () -> stories().story(story)).tasks().get(0);
        assertThat(told.state()).isEqualTo(TaskState.ANSWERED);
        assertThat(told.reply()).isEqualTo("已劝离");
        assertThat(tellings(HEAD, number)).containsExactly("media.sent");
        assertThat(tellings(EDITOR, number)).containsExactly("media.answered");
        assertThat(As.person(HEAD, () -> tasks().deadline(number)).due()).isEqualTo(told.dueOn());
    }

    @Test
    void whatIsNotAUnitsBusinessComesBackToTheEditor() {
        var story = story("河道漂浮物", null);
        var number = send(story, UNIT);
        As.person(HEAD, () -> tasks().giveBack(number, "属水利局职责"));
        assertThat(state(story)).isEqualTo(StoryState.NEW);
        assertThat(tellings(EDITOR, number)).containsExactly("media.givenBack");
        var next = send(story, UNIT);
        As.person(EDITOR, () -> stories().withdraw(next, "发错了"));
        assertThat(state(story)).isEqualTo(StoryState.NEW);
        As.person(EDITOR, () -> stories().leave(story));
        assertThat(state(story)).isEqualTo(StoryState.LEFT);
        Refused.by(MediaRule.STORY_DECIDED, () -> send(story, UNIT));
    }

    @Test
    void whatIsNotAnsweredInTimeRings() {
        var number = send(story("路灯不亮", null), UNIT);
        var due = As.person(HEAD, () -> tasks().task(number)).dueOn();
        Time.at(due.plusDays(1));
        Time.await(() -> tellings(EDITOR, number).contains("media.late"));
        assertThat(tellings(HEAD, number)).containsExactly("media.sent", "media.late");
        assertThat(As.person(HEAD, () -> tasks().task(number)).late()).isTrue();
    }

    @Test
    void nobodyElseCollectsReadsOrDecides() {
        Refused.forLackOfRight(() -> As.person(HEAD, () -> stories().stories(StoryFilter.NONE, MANY)));
        Refused.forLackOfRight(() -> As.person(LEADER, () -> sources().sources(false, MANY)));
        Refused.forLackOfRight(
                () -> As.person(LEADER, () -> trial().preview(form("http://a.example.org/", SourceKind.FEED))));
        Refused.forLackOfRight(() -> stories().stories(StoryFilter.NONE, MANY));
        Refused.forLackOfRight(() -> tasks().tasks(true, MANY));
    }

    private StoryId story(String title, String summary) {
        serve("/s.xml", exchange -> say(exchange, 200, "application/xml", rss(item(title, "/story.html", summary))));
        var id = added("/s.xml", SourceKind.FEED);
        tried(id);
        return of(id).get(0).id();
    }

    private TopicId topic(String wording) {
        var form = new TopicForm();
        form.setNameZh("主题" + UUID.randomUUID().toString().substring(0, 8));
        form.setNameEn("Topic");
        form.setWording(wording);
        return As.person(EDITOR, () -> topics().save(form));
    }

    private static TaskNumber send(StoryId story, String unit) {
        var told = new SendStory();
        told.setUnit(Beans.of(Directory.class).unit(unit).orElseThrow().id());
        told.setNote("请核实并反馈");
        return As.person(EDITOR, () -> stories().send(story, told));
    }

    private static List<TaskView> open(String who) {
        return As.person(who, () -> tasks().tasks(true, MANY)).rows();
    }

    private static StoryState state(StoryId story) {
        return As.person(EDITOR, () -> stories().story(story)).row().state();
    }

    private static List<String> tellings(String who, TaskNumber number) {
        return Messages.all(who).stream()
                .filter(row -> row.parameters().contains(number.value()))
                .sorted(java.util.Comparator.comparing(row -> row.id()))
                .map(row -> row.wordKey())
                .toList();
    }

    private List<String> digestsOf(String who) {
        return Messages.all(who).stream()
                .filter(row -> row.wordKey().equals("media.digest"))
                .filter(row -> row.parameters().toString().contains(mark))
                .map(row -> row.wordKey())
                .toList();
    }

    private static void digest() {
        Beans.of(Work.class, "ejb-core", "DigestWork").perform("county", "");
    }

    private SourceId added(String path, SourceKind kind) {
        return As.person(EDITOR, () -> sources().save(form(address(path), kind)));
    }

    /** Asked at once, not at its next time. */
    private static SourceView again(SourceId id) {
        var before = source(id).triedAt();
        As.person(EDITOR, () -> sources().readNow(id));
        Time.await(() -> source(id).triedAt().isAfter(before));
        return source(id);
    }

    /** By the workers, for the first time. */
    private static SourceView tried(SourceId id) {
        Time.await(() -> source(id).triedAt() != null);
        return source(id);
    }

    private static SourceView source(SourceId id) {
        return As.person(EDITOR, () -> sources().source(id));
    }

    private static List<StoryRow> of(SourceId id) {
        return As.person(EDITOR, () -> stories()
                        .stories(new StoryFilter(null, id.value(), null, null, null, null), MANY))
                .rows();
    }

    private static List<StoryRow> shown(String text) {
        return As.person(EDITOR, () -> stories().stories(new StoryFilter(null, null, null, null, text, null), MANY))
                .rows();
    }

    private static List<StoryRow> titled(String title) {
        return shown(title);
    }

    private SourceForm form(String address, SourceKind kind) {
        var form = new SourceForm();
        form.setName("来源" + address.substring(address.lastIndexOf('/') + 1));
        form.setKind(kind);
        form.setAddress(address);
        return form;
    }

    private String item(String title, String path, String text) {
        return "<item><title>" + title + mark + "</title><link>" + address(path) + "</link>"
                + (text == null ? "" : "<description>" + text.replace("<", "&lt;") + "</description>") + "</item>";
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>t</title><link>http://localhost/</link><description>d</description>"
                + items + "</channel></rss>";
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.computeIfAbsent(exchange.getRequestURI().getPath(), each -> new AtomicInteger())
                    .incrementAndGet();
            handler.handle(exchange);
        });
    }

    private String root() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String address(String path) {
        return root() + path;
    }

    private static void talkWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(A_LOT);
            }
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        say(exchange, 302, "text/plain", "");
    }

    private static void say(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static SourceDesk sources() {
        return Beans.of(SourceDesk.class);
    }

    private static SourceTrial trial() {
        return Beans.of(SourceTrial.class);
    }

    private static StoryDesk stories() {
        return Beans.of(StoryDesk.class);
    }

    private static TopicDesk topics() {
        return Beans.of(TopicDesk.class);
    }

    private static TaskDesk tasks() {
        return Beans.of(TaskDesk.class);
    }
}
