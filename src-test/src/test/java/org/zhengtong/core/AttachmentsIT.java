package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.AttachmentPortion;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** What stands in an attachment is found as soon as its article is published, and not before. */
public class AttachmentsIT extends InServer {

    private static final String EDITOR = "hu.lian";

    /** A column without a review. */
    private static final String COLUMN = "education";

    @Test
    void areFoundByTheirTextOnceTheArticleIsPublished() {
        var number = written("校服采购结果");
        attach(number, "附表.docx", document("藏青色立领上衣每套一百二十元"));
        assertThat(found("藏青色立领")).isEmpty();
        submit(number);
        Time.await(() -> !found("藏青色立领").isEmpty());
        assertThat(found("藏青色立领")).anyMatch(hit -> plain(hit.title()).equals("校服采购结果"));
        assertThat(found("藏青色立领")).anyMatch(hit -> hit.excerpt().contains("<mark>"));
        assertThat(found("附表.docx")).anyMatch(hit -> plain(hit.title()).equals("校服采购结果"));
        As.person(EDITOR, () -> Beans.of(ReviewDesk.class).withdraw(number, "采购重新进行"));
        assertThat(found("藏青色立领")).noneMatch(hit -> plain(hit.title()).equals("校服采购结果"));
    }

    @Test
    void thatCanNotBeReadHinderNobody() {
        var number = written("破损的附件");
        attach(number, "坏.pdf", "%PDF-1.4\nbroken".getBytes(StandardCharsets.US_ASCII));
        submit(number);
        Time.await(() -> unread(number) == 0);
        assertThat(found("破损的附件")).anyMatch(hit -> plain(hit.title()).equals("破损的附件"));
    }

    /** As after an upgrade from a version that read no attachments. */
    @Test
    void ofArticlesThatWerePublishedBeforeAreReadAfterAStart() {
        var number = written("旧文附件");
        attach(number, "旧.docx", document("紫云英绿肥还田"));
        submit(number);
        Time.await(() -> !found("紫云英绿肥").isEmpty());
        Tx.committed(() -> {
            Rows.change("delete from files_text");
            Rows.change("update content_medium set read_at = null");
        });
        Tx.committed(() -> Beans.of(AttachmentPortion.class).putOnAll());
        Time.await(() -> unread(number) == 0);
        Time.await(() -> Rows.count("select count(*) from files_text where text like '%紫云英%'") == 1);
        assertThat(found("紫云英绿肥")).anyMatch(hit -> plain(hit.title()).equals("旧文附件"));
    }

    private static long unread(ArticleNumber number) {
        return Rows.count(
                "select count(*) from content_medium m join content_article a on a.id = m.article_id"
                        + " where a.number = ? and m.read_at is null",
                number.value());
    }

    private static ArticleNumber written(String title) {
        return As.person(EDITOR, () -> {
            var desk = Beans.of(ArticleDesk.class);
            var number = desk.start(new StartArticle(column(), Language.ZH, title, null));
            desk.save(new SaveArticle(
                    number,
                    1,
                    title,
                    null,
                    null,
                    "教育局",
                    null,
                    null,
                    "<p>见附件。</p>",
                    new PlainFacts(),
                    null,
                    null,
                    null,
                    null));
            return number;
        });
    }

    private static void attach(ArticleNumber number, String name, byte[] content) {
        As.person(EDITOR, () -> Beans.of(ArticleDesk.class)
                .attach(number, MediaKind.ATTACHMENT, name, new ByteArrayInputStream(content), null));
    }

    private static void submit(ArticleNumber number) {
        As.person(EDITOR, () -> Beans.of(ArticleDesk.class).submit(number));
    }

    private static byte[] document(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                            + "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Hit> found(String text) {
        return Beans.of(Finding.class)
                .find(
                        new SearchQuery(text, null, null, null, null, "zh", SearchOrder.RELEVANCE),
                        new Page.Request(0, 10))
                .hits()
                .rows();
    }

    private static String plain(String html) {
        return html.replaceAll("</?mark>", "");
    }

    private static long column() {
        return Beans.of(PublishedContent.class)
                .column(Site.INTERNET, COLUMN)
                .orElseThrow()
                .id();
    }
}
