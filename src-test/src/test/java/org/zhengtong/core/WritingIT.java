package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.Readership;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** What a writer is told and spared while writing: dead links, files that are wanted no more, anchors, translations. */
public class WritingIT extends InServer {

    private static final String EDITOR = "hu.lian";

    /** Who reviews what the editor wrote. */
    private static final String SECOND = "jian.yichen";

    /** A column without a review. */
    private static final String COLUMN = "education";

    private static final String LOOPBACK = "zt.content.loopback";

    @Test
    void hearsOfLinksWithinTheSiteThatLeadNowhere() {
        var good = published();
        var number = started(COLUMN);
        save(
                number,
                link("/content/education/" + good)
                        + link("/en/content/education/" + good + "#top")
                        + link("/content/education")
                        + link("/content/announcements/news?page=2")
                        + link("/approval/")
                        + link("/approval/matter?code=minimum-living")
                        + link("/en/approval/matter?code=minimum-living#materials"));
        assertThat(found(number, FindingKind.DEAD_LINK)).isEmpty();
        save(
                number,
                link("/content/education/99999999")
                        + link("/content/no-such-column")
                        + link("/approval/matter?code=no-such-matter")
                        + link("http://localhost:8080/content/education/99999998"));
        assertThat(found(number, FindingKind.DEAD_LINK))
                .containsExactly(
                        "/content/education/99999999",
                        "/content/no-such-column",
                        "/approval/matter?code=no-such-matter",
                        "/content/education/99999998");
        Refused.by(ContentRule.CHECKS_FAILED, () -> As.person(EDITOR, () -> desk().submit(number)));
    }

    @Test
    void hearsOfLinksOutsideThatAreGoneAndIsNotHeldUpByThem() throws IOException {
        var outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            exchange.sendResponseHeaders(path.equals("/gone") ? 404 : path.equals("/shut") ? 403 : 200, -1);
            exchange.close();
        });
        outside.start();
        System.setProperty(LOOPBACK, "true");
        try {
            var root = "http://127.0.0.1:" + outside.getAddress().getPort();
            var number = started(COLUMN);
            save(number, link(root + "/gone") + link(root + "/shut") + link(root + "/here"));
            Time.await(() -> Rows.count("select count(*) from content_link where address like ?", root + "/%") == 3);
            assertThat(found(number, FindingKind.OUTSIDE_LINK)).containsExactly(root + "/gone");
            assertThat(found(number, FindingKind.UNSEEN_LINK)).containsExactly(root + "/shut");
            As.person(EDITOR, () -> desk().submit(number));
            assertThat(content().article(Site.INTERNET, number).number()).isEqualTo(number.value());
        } finally {
            System.clearProperty(LOOPBACK);
            outside.stop(0);
        }
    }

    @Test
    void takesFilesAwayThatStandInNoVersion() {
        var number = started(COLUMN);
        var picture = attached(number, MediaKind.PICTURE, "夜景.png", Filed.PNG);
        var paper = attached(number, MediaKind.ATTACHMENT, "说明.txt", "说明".getBytes(StandardCharsets.UTF_8));
        As.person(EDITOR, () -> desk().detach(number, paper));
        save(number, "<p>正文</p><figure><img src=\"/media/" + picture + "\" alt=\"夜景\"></figure>");
        Refused.by(ContentRule.PICTURE_IN_USE, () -> As.person(EDITOR, () -> desk().detach(number, picture)));
        assertThat(As.person(EDITOR, () -> desk().open(number)).media())
                .extracting(each -> each.key())
                .containsExactly(picture);
        Refused.asUnknown(() -> As.person("peng.ping", () -> desk().detach(number, picture)));
    }

    /** 下载量: what is fetched counts for the article to which it belongs, once that is online. */
    @Test
    void isToldHowOftenItsAttachmentsWereFetched() {
        var today = Time.today();
        var number = started(COLUMN);
        var paper = attached(number, MediaKind.ATTACHMENT, "招生简章.txt", "简章".getBytes(StandardCharsets.UTF_8));
        save(number, "<p>招生简章见附件。</p>");
        As.person(EDITOR, () -> desk().submit(number));
        Beans.of(Readership.class).count(Map.of(), Map.of(paper, 3L));
        assertThat(As.person(EDITOR, () -> Beans.of(Readership.class).byArticle(today, today)))
                .filteredOn(each -> each.article() == number.value())
                .extracting(ReadingFigure::downloads)
                .containsExactly(3L);
    }

    @Test
    void changesNoFilesOfWhatIsBeingReviewed() {
        var number = started("announcements/notices");
        save(number, "<p>正文</p>");
        var paper = attached(number, MediaKind.ATTACHMENT, "附件.txt", "说明".getBytes(StandardCharsets.UTF_8));
        As.person(EDITOR, () -> desk().submit(number));
        Refused.by(ContentRule.NOT_IN_THAT_STATE, () -> As.person(EDITOR, () -> desk().detach(number, paper)));
        Refused.by(ContentRule.NOT_IN_THAT_STATE, () -> As.person(EDITOR, () -> desk().describe(number, paper, "别的")));
        Refused.by(ContentRule.NOT_IN_THAT_STATE, () -> attached(number, MediaKind.PICTURE, "夜景.png", Filed.PNG));
        assertThat(As.person(EDITOR, () -> desk().open(number)).media())
                .extracting(each -> each.key())
                .containsExactly(paper);
        As.person(EDITOR, () -> desk().takeBack(number));
        As.person(EDITOR, () -> desk().detach(number, paper));
        assertThat(As.person(EDITOR, () -> desk().open(number)).media()).isEmpty();
    }

    /** Where a column asks for a review, its files are no way around it. */
    @Test
    void changesTheFilesOfWhatIsOnlineOnlyWhenItIsPublishedAgain() {
        var number = started("announcements/notices");
        save(number, "<p>正文</p>");
        var kept = attached(number, MediaKind.PICTURE, "夜景.png", Filed.PNG);
        var old = attached(number, MediaKind.ATTACHMENT, "旧表.txt", "旧表".getBytes(StandardCharsets.UTF_8));
        As.person(EDITOR, () -> desk().describe(number, kept, "桥的夜景"));
        approve(number);
        assertThat(onThePage(number)).containsExactly("夜景.png/桥的夜景", "旧表.txt/null");

        var fresh = attached(number, MediaKind.ATTACHMENT, "新表.txt", "新表".getBytes(StandardCharsets.UTF_8));
        As.person(EDITOR, () -> desk().detach(number, old));
        As.person(EDITOR, () -> desk().describe(number, kept, "桥和灯"));
        assertThat(onThePage(number)).containsExactly("夜景.png/桥的夜景", "旧表.txt/null");
        assertThat(content().medium(Site.INTERNET, fresh)).isEmpty();
        assertThat(content().medium(Site.INTERNET, old)).isPresent();
        var draft = As.person(EDITOR, () -> desk().open(number));
        assertThat(draft.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(draft.media())
                .extracting(each -> each.name() + "/" + each.alternative())
                .containsExactly("夜景.png/桥和灯", "新表.txt/null");
        As.person(EDITOR, () -> desk().submit(number));
        assertThat(As.person(SECOND, () -> Beans.of(ReviewDesk.class).open(number))
                        .leaving())
                .extracting(each -> each.key())
                .containsExactlyInAnyOrder(kept, old);
        As.person(EDITOR, () -> desk().takeBack(number));

        approve(number);
        assertThat(onThePage(number)).containsExactly("夜景.png/桥和灯", "新表.txt/null");
        assertThat(content().medium(Site.INTERNET, old)).isEmpty();
        assertThat(content().medium(Site.INTERNET, fresh)).isPresent();
    }

    /** Who changes a file has written it too, though somebody else wrote the text. */
    @Test
    void isNotApprovedByWhoChangedItsFiles() {
        var number = started("announcements/notices");
        save(number, "<p>正文</p>");
        As.person(SECOND, () -> {
            var file = new ByteArrayInputStream("说明".getBytes(StandardCharsets.UTF_8));
            desk().attach(number, MediaKind.ATTACHMENT, "附件.txt", file, null);
            return desk().submit(number);
        });
        Refused.by(
                ContentRule.NOT_BY_ITS_WRITER,
                () -> As.person(SECOND, () -> Beans.of(ReviewDesk.class).approve(number, 2, "同意")));
        As.person(EDITOR, () -> Beans.of(ReviewDesk.class).approve(number, 2, "同意"));
        assertThat(onThePage(number)).containsExactly("附件.txt/null");
    }

    private static void approve(ArticleNumber number) {
        As.person(EDITOR, () -> desk().submit(number));
        As.person(SECOND, () -> {
            var sheet = Beans.of(ReviewDesk.class).open(number);
            return Beans.of(ReviewDesk.class).approve(number, sheet.article().serial(), "同意");
        });
    }

    private static List<String> onThePage(ArticleNumber number) {
        return content().article(Site.INTERNET, number).media().stream()
                .map(each -> each.name() + "/" + each.alternative())
                .toList();
    }

    @Test
    void articlesOfARegulationHaveAddressesWhoeverWroteIt() {
        var number = started("regulations/documents");
        save(number, "<p>第一条　为了测试。</p><p>第二条　自公布之日起施行。</p>");
        assertThat(As.person(EDITOR, () -> desk().open(number)).text().body())
                .isEqualTo("<p id=\"article-1\">第一条　为了测试。</p><p id=\"article-2\">第二条　自公布之日起施行。</p>");
    }

    @Test
    void beginsATranslationOnce() {
        var original = started(COLUMN);
        assertThat(As.person(EDITOR, () -> desk().translation(original))).isEmpty();
        var translation =
                As.person(EDITOR, () -> desk().start(new StartArticle(column(COLUMN), Language.EN, "Water", original)));
        assertThat(As.person(EDITOR, () -> desk().translation(original))).contains(translation);
        assertThat(As.person(EDITOR, () -> desk().translation(translation))).contains(original);
        Refused.by(
                ContentRule.TRANSLATED_ALREADY,
                () -> As.person(
                        EDITOR, () -> desk().start(new StartArticle(column(COLUMN), Language.EN, "Water", original))));
    }

    private static ArticleNumber published() {
        var number = started(COLUMN);
        save(number, "<p>正文</p>");
        As.person(EDITOR, () -> desk().submit(number));
        return number;
    }

    private static ArticleNumber started(String path) {
        return As.person(EDITOR, () -> desk().start(new StartArticle(column(path), Language.ZH, "停水", null)));
    }

    private static void save(ArticleNumber number, String body) {
        As.person(EDITOR, () -> {
            var there = desk().open(number);
            return desk().save(new SaveArticle(
                    number,
                    there.serial(),
                    "停水",
                    null,
                    null,
                    "教育局",
                    null,
                    null,
                    body,
                    there.text().facts(),
                    null,
                    null,
                    null,
                    null));
        });
    }

    private static String attached(ArticleNumber number, MediaKind kind, String name, byte[] content) {
        return As.person(EDITOR, () -> desk().attach(number, kind, name, new ByteArrayInputStream(content), null)
                .key());
    }

    private static List<String> found(ArticleNumber number, FindingKind kind) {
        return As.person(EDITOR, () -> desk().findings(number)).stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::detail)
                .toList();
    }

    private static String link(String address) {
        return "<p><a href=\"" + address + "\">看这里</a></p>";
    }

    private static long column(String path) {
        return content().column(Site.INTERNET, path).orElseThrow().id();
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
