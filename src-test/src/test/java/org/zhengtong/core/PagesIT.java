package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PageDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** 页面编排: the editor of the sites puts blocks on a page, sorts them, changes them, and takes them off. */
public class PagesIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "peng.ping";

    @Test
    void theHomePageHasBlocksFromTheBeginning() {
        assertThat(Beans.of(PublishedContent.class).blocks(null))
                .extracting(BlockView::kind)
                .containsSubsequence(
                        BlockKind.NEWS,
                        BlockKind.NOTICES,
                        BlockKind.OCCASIONS,
                        BlockKind.WEATHER,
                        BlockKind.MAP,
                        BlockKind.TOPICS);
    }

    @Test
    void areSortedAndTakenOff() {
        var page = column("community");
        var first = add(page, text("第一"));
        var second = add(page, text("第二"));
        var third = add(page, text("第三"));
        assertThat(shown(page)).containsExactly(first, second, third);
        As.person(EDITOR, () -> desk().move(third, true));
        As.person(EDITOR, () -> desk().move(first, true));
        assertThat(shown(page)).containsExactly(first, third, second);
        As.person(EDITOR, () -> desk().move(first, false));
        assertThat(shown(page)).containsExactly(third, first, second);
        As.person(EDITOR, () -> desk().remove(first));
        assertThat(shown(page)).containsExactly(third, second);
        assertThat(As.person(EDITOR, () -> desk().arranged())).contains(page);
        Refused.by(ContentRule.BLOCK_CHANGED, () -> As.person(EDITOR, () -> desk().remove(first)));
    }

    @Test
    void theLaterOfTwoEditorsIsToldThatItWasChanged() {
        var page = column("living");
        var id = add(page, text("原来的"));
        var seen = BlockForm.of(As.person(EDITOR, () -> desk().block(id)));
        var stale = BlockForm.of(As.person(EDITOR, () -> desk().block(id)));
        seen.setTextZh("改过的");
        As.person(EDITOR, () -> desk().change(seen));
        stale.setTextZh("也想改");
        Refused.by(ContentRule.BLOCK_CHANGED, () -> As.person(EDITOR, () -> desk().change(stale)));
        assertThat(As.person(EDITOR, () -> desk().block(id)).text().zh()).isEqualTo("改过的");
    }

    @Test
    void takesColumnsOfTheInternetAlone() {
        var staff = Beans.of(PublishedContent.class)
                .column(Site.INTRANET, "regulations")
                .orElseThrow()
                .id();
        var form = new BlockForm();
        form.setKind(BlockKind.NEWS);
        form.setColumns(List.of(staff));
        Refused.by(ContentRule.BLOCK_COLUMN_ELSEWHERE, () -> add(null, form));
        Refused.by(ContentRule.BLOCK_COLUMN_ELSEWHERE, () -> add(staff, text("内部")));
    }

    @Test
    void whatBelongsOnTheHomePageStandsThereOnce() {
        var form = new BlockForm();
        form.setKind(BlockKind.PROMISE);
        Refused.by(ContentRule.BLOCK_THERE_ALREADY, () -> add(null, form));
        Refused.by(ContentRule.BLOCK_ONLY_AT_HOME, () -> add(column("living"), form));
    }

    @Test
    void aBannerShowsAnArticleThatIsOnlineWithAPicture() {
        var page = column("living");
        var news = column("announcements/news");
        var pictured = Beans.of(PublishedContent.class).latest(List.of(news), Language.ZH, 50).get(news).stream()
                .filter(each -> each.cover() != null)
                .findFirst()
                .orElseThrow();
        var id = add(page, banner("/content/announcements/news/" + pictured.number()));
        assertThat(As.person(EDITOR, () -> desk().block(id)).article()).isEqualTo(pictured.number());
        var seen = Beans.of(PublishedContent.class)
                .banner(new ArticleNumber(pictured.number()), Language.ZH)
                .orElseThrow();
        assertThat(seen.article().title()).isEqualTo(pictured.title());
        assertThat(seen.alternative()).isNotBlank();
        Refused.by(ContentRule.BLOCK_ARTICLE_UNKNOWN, () -> add(page, banner("999999999")));
        Refused.by(ContentRule.BLOCK_ARTICLE_UNKNOWN, () -> add(page, banner("news")));
        assertThat(Beans.of(PublishedContent.class).banner(new ArticleNumber(999_999_999), Language.ZH))
                .isEmpty();
        As.person(EDITOR, () -> desk().remove(id));
    }

    @Test
    void aPageHasNoMoreThanReadersBear() {
        var page = column("talent");
        for (var i = 0; i < 24; i++) {
            add(page, text("第 " + i + " 块"));
        }
        Refused.by(ContentRule.BLOCKS_TOO_MANY, () -> add(page, text("再来一块")));
    }

    @Test
    void isTheBusinessOfTheEditorAlone() {
        Refused.forLackOfRight(() -> As.person(WRITER, () -> desk().add(null, text("写稿人"))));
        Refused.forLackOfRight(() -> desk().blocks(null));
        Refused.forLackOfRight(() -> As.person(WRITER, () -> desk().remove(1)));
    }

    private static long add(Long page, BlockForm form) {
        return As.person(EDITOR, () -> desk().add(page, form));
    }

    private static BlockForm text(String words) {
        var form = new BlockForm();
        form.setKind(BlockKind.TEXT);
        form.setTextZh(words);
        return form;
    }

    private static BlockForm banner(String article) {
        var form = new BlockForm();
        form.setKind(BlockKind.BANNER);
        form.setArticle(article);
        return form;
    }

    private static List<Long> shown(long page) {
        return Beans.of(PublishedContent.class).blocks(page).stream()
                .map(BlockView::id)
                .toList();
    }

    private static long column(String path) {
        return Beans.of(PublishedContent.class)
                .column(Site.INTERNET, path)
                .orElseThrow()
                .id();
    }

    private static PageDesk desk() {
        return Beans.of(PageDesk.class);
    }
}
