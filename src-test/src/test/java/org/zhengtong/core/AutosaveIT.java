package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.AutosaveDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** 自动保存: what was typed and not saved is there again, for whoever typed it, until it is saved or thrown away. */
public class AutosaveIT extends InServer {

    private static final String WRITER = "peng.ping";
    private static final String EDITOR = "hu.lian";
    private static final String OTHER_WRITER = "ren.wensheng";

    @Test
    void isKeptForItsWriterAloneAndLeavesTheArticleAsItIs() {
        var number = started();
        keep(number, Map.of("title", "还没写完", "body", "<p>第一句</p>"));
        keep(number, Map.of("title", "还没写完", "body", "<p>第一句，第二句</p>"));
        var mine = As.person(WRITER, () -> autosave().find(number)).orElseThrow();
        assertThat(mine.fields()).containsEntry("body", "<p>第一句，第二句</p>");
        assertThat(mine.seen()).isEqualTo(1);
        assertThat(As.person(EDITOR, () -> autosave().find(number))).isEmpty();
        assertThat(As.person(WRITER, () -> desk().open(number)).text().title()).isEqualTo("停水通知");
        assertThat(As.person(WRITER, () -> desk().versions(number))).hasSize(1);
    }

    @Test
    void endsWhenItIsSavedOrThrownAway() {
        var number = started();
        keep(number, Map.of("title", "写了一半"));
        As.person(WRITER, () -> desk().save(new SaveArticle(
                number,
                1,
                "停水通知",
                null,
                null,
                "县政府办公室",
                null,
                null,
                "<p>写完了</p>",
                new PlainFacts(),
                null,
                null,
                null,
                null)));
        assertThat(As.person(WRITER, () -> autosave().find(number))).isEmpty();
        keep(number, Map.of("title", "又写"));
        As.person(WRITER, () -> autosave().drop(number));
        assertThat(As.person(WRITER, () -> autosave().find(number))).isEmpty();
    }

    @Test
    void isSeenInTheProofWithItsMarkupCleaned() {
        var number = started();
        keep(number, Map.of("title", "预览的标题", "body", "<p onclick='a()'>正文</p><script>a()</script>"));
        var proof = As.person(WRITER, () -> autosave().proof(number));
        assertThat(proof.title()).isEqualTo("预览的标题");
        assertThat(proof.body()).isEqualTo("<p>正文</p>");
        assertThat(As.person(EDITOR, () -> autosave().proof(number)).title()).isEqualTo("停水通知");
    }

    @Test
    void isRefusedWhereItIsTooMuchOrOutOfReach() {
        var number = started();
        Refused.by(ContentRule.MARKUP_TOO_LARGE, () -> keep(number, Map.of("body", "长".repeat(1_200_001))));
        assertThat(As.person(WRITER, () -> autosave().find(number))).isEmpty();
        Refused.asUnknown(() -> As.person(OTHER_WRITER, () -> {
            autosave().keep(number, 1, Map.of());
            return null;
        }));
        Refused.forLackOfRight(() -> autosave().find(number));
    }

    private static void keep(ArticleNumber number, Map<String, String> fields) {
        As.person(WRITER, () -> {
            autosave().keep(number, 1, fields);
            return null;
        });
    }

    private static ArticleNumber started() {
        var column = Beans.of(PublishedContent.class)
                .column(Site.INTERNET, "announcements/notices")
                .orElseThrow()
                .id();
        return As.person(WRITER, () -> desk().start(new StartArticle(column, Language.ZH, "停水通知", null)));
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static AutosaveDesk autosave() {
        return Beans.of(AutosaveDesk.class);
    }
}
