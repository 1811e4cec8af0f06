package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ColumnForm;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.ColumnDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** 栏目管理: the editor opens columns and entrusts them; a unit keeps its own, and sees no others. */
public class ColumnsIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String HEAD = "cai.xuebin";
    private static final String OTHER_HEAD = "bai.yi";
    private static final String ENTRUSTED = "announcements/notices";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final List<Long> opened = new ArrayList<>();

    /** An empty column is something that the county would be blamed for. */
    @AfterEach
    void closeWhatWasOpened() {
        opened.forEach(each -> As.person(EDITOR, () -> desk().close(each, true)));
    }

    @Test
    void isOpenedNamedAndClosed() {
        var id = opened(EDITOR, "announcements");
        var form = ColumnForm.of(As.person(EDITOR, () -> desk().column(id)));
        form.setNameZh("改名栏目");
        form.setNameEn("Renamed");
        As.person(EDITOR, () -> desk().change(form));
        assertThat(column(id).name().zh()).isEqualTo("改名栏目");
        Refused.by(ContentRule.COLUMN_CHANGED, () -> As.person(EDITOR, () -> desk().change(form)));
        As.person(EDITOR, () -> desk().close(id, true));
        assertThat(content().columns(Site.INTERNET)).noneMatch(each -> each.id() == id);
        assertThat(content().column(Site.INTERNET, column(id).path())).isPresent();
        Refused.by(
                ContentRule.COLUMN_CLOSED,
                () -> As.person(EDITOR, () -> Beans.of(ArticleDesk.class)
                        .start(new StartArticle(id, Language.ZH, "停用了", null))));
    }

    /** Nobody is led to an empty page: in English it is found as long as something English stands in it. */
    @Test
    void isFoundByItsNameInTheLanguagesInWhichItHasSomething() {
        var id = opened(EDITOR, "announcements");
        Time.await(() -> isFound(id, "zh"));
        assertThat(isFound(id, "en")).isFalse();
        var number = published(id, Language.EN, "Opening hours", new PlainFacts());
        As.person("jian.yichen", () -> Beans.of(ReviewDesk.class).approve(number, 2, "同意"));
        Time.await(() -> isFound(id, "en"));
        As.person(EDITOR, () -> Beans.of(ReviewDesk.class).withdraw(number, "有误"));
        Time.await(() -> !isFound(id, "en"));
        As.person(EDITOR, () -> desk().close(id, true));
        Time.await(() -> !isFound(id, "zh"));
    }

    private static boolean isFound(long column, String language) {
        return Rows.count(
                        "select count(*) from search_document where source = 'columns' and document_key = ? and gone = false",
                        column(column).path() + ":" + language)
                == 1;
    }

    @Test
    void givesItsArticlesTheNewNameInTheSearchToo() {
        var id = opened(EDITOR, "announcements");
        changed(id, form -> form.setReviewed(false));
        published(id, "砚台收藏展开幕", new PlainFacts());
        assertThat(sections("砚台收藏展")).containsExactly("新开栏目");
        changed(id, form -> form.setNameZh("展览预告"));
        Time.await(() -> sections("砚台收藏展").equals(List.of("展览预告")));
    }

    @Test
    void isWhereItsUnitIsFoundUntilAnArticlePresentsTheUnit() {
        var form = County.form(County.TOP, UnitKind.DEPARTMENT);
        form.setNameZh("清源县湿地保护中心");
        var unit = County.create(form);
        Time.await(() -> unitsFound("湿地保护中心").equals(List.of("/content/departments")));
        var page = form("departments");
        page.setSlug(unit.code());
        page.setKind(ColumnKind.UNITS);
        page.setReviewed(false);
        var id = As.person(EDITOR, () -> desk().open(page));
        opened.add(id);
        var address = "/content/departments/" + unit.code();
        Time.await(() -> unitsFound("湿地保护中心").equals(List.of(address)));
        var facts = new UnitFacts("保护湿地。", null, "城关镇清水路 90 号", "0600-882 1990", "工作日");
        var number = published(id, "清源县湿地保护中心", facts);
        Time.await(() -> unitsFound("湿地保护中心").equals(List.of(address + "/" + number)));
        As.person(EDITOR, () -> Beans.of(ReviewDesk.class).withdraw(number, "内容过时"));
        Time.await(() -> unitsFound("湿地保护中心").equals(List.of(address)));
        As.person(County.KEEPER, () -> Beans.of(UnitDesk.class).close(unit, County.version(unit)));
        Time.await(() -> unitsFound("湿地保护中心").isEmpty());
    }

    @Test
    void hasAnAddressOfItsOwn() {
        var id = opened(EDITOR, "announcements");
        var form = form("announcements");
        form.setSlug(column(id).slug());
        Refused.by(ContentRule.SLUG_TAKEN, () -> As.person(EDITOR, () -> desk().open(form)));
        form.setSlug("No Such Address");
        assertThat(Refused.asMalformed(() -> As.person(EDITOR, () -> desk().open(form))))
                .containsExactly("{content.input.slug}");
    }

    @Test
    void keepsItsKindOnceThereAreArticles() {
        var id = opened(EDITOR, "announcements");
        var form = ColumnForm.of(column(id));
        form.setKind(ColumnKind.REGULATIONS);
        As.person(EDITOR, () -> desk().change(form));
        As.person(EDITOR, () -> Beans.of(ArticleDesk.class).start(new StartArticle(id, Language.ZH, "第一篇", null)));
        var again = ColumnForm.of(column(id));
        again.setKind(ColumnKind.NEWS);
        Refused.by(ContentRule.COLUMN_HAS_ARTICLES, () -> As.person(EDITOR, () -> desk().change(again)));
    }

    @Test
    void isMovedAmongItsNeighbours() {
        var first = opened(EDITOR, "announcements");
        var second = opened(EDITOR, "announcements");
        assertThat(column(first).position()).isLessThan(column(second).position());
        As.person(EDITOR, () -> desk().move(second, true));
        assertThat(column(second).position()).isLessThan(column(first).position());
    }

    @Test
    void isKeptByTheUnitThatItIsEntrustedTo() {
        var below = opened(HEAD, ENTRUSTED);
        var above = content().column(Site.INTERNET, ENTRUSTED).orElseThrow();
        var view = As.person(HEAD, () -> desk().column(below));
        assertThat(view.unit()).isEqualTo(above.unit());
        assertThat(view.cycle()).isEqualTo(above.cycle());
        var form = ColumnForm.of(view);
        form.setUnit(null);
        form.setCycle(UpdateCycle.NONE);
        form.setReviewed(!view.reviewed());
        As.person(HEAD, () -> desk().change(form));
        assertThat(column(below).unit()).isEqualTo(above.unit());
        assertThat(column(below).cycle()).isEqualTo(above.cycle());
        assertThat(column(below).reviewed()).isEqualTo(view.reviewed());
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk().column(below)));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> desk().close(below, true)));
        assertThat(As.person(OTHER_HEAD, () -> desk().columns(Site.INTERNET))).noneMatch(each -> each.id() == below);
        Refused.forLackOfRight(() -> As.person(HEAD, () -> desk().open(form(null))));
        Refused.forLackOfRight(() -> As.person("peng.ping", () -> desk().columns(Site.INTERNET)));
    }

    private long opened(String login, String below) {
        var id = As.person(login, () -> desk().open(form(below)));
        opened.add(id);
        return id;
    }

    private static ColumnForm form(String below) {
        var form = new ColumnForm();
        form.setParent(
                below == null
                        ? null
                        : content().column(Site.INTERNET, below).orElseThrow().id());
        form.setSlug("opened-" + SERIAL.incrementAndGet());
        form.setKind(ColumnKind.NEWS);
        form.setNameZh("新开栏目");
        form.setNameEn("Opened");
        return form;
    }

    private static ColumnView column(long id) {
        return As.person(EDITOR, () -> desk().column(id));
    }

    private static void changed(long id, Consumer<ColumnForm> change) {
        var form = ColumnForm.of(column(id));
        change.accept(form);
        As.person(EDITOR, () -> desk().change(form));
    }

    private static ArticleNumber published(long column, String title, Facts facts) {
        return published(column, Language.ZH, title, facts);
    }

    private static ArticleNumber published(long column, Language language, String title, Facts facts) {
        var desk = Beans.of(ArticleDesk.class);
        var number = As.person(EDITOR, () -> desk.start(new StartArticle(column, language, title, null)));
        As.person(EDITOR, () -> desk.save(text(number, title, facts)));
        return As.person(EDITOR, () -> desk.submit(number));
    }

    private static SaveArticle text(ArticleNumber number, String title, Facts facts) {
        return new SaveArticle(
                number, 1, title, null, null, "县政府办公室", null, null, "<p>展出三十件。</p>", facts, null, null, null, null);
    }

    /** In which columns an article is found. */
    private static List<String> sections(String text) {
        return found(text, null).map(Hit::section).toList();
    }

    /** On which pages a unit is found. */
    private static List<String> unitsFound(String text) {
        return found(text, ResultKind.UNIT).map(Hit::address).toList();
    }

    private static Stream<Hit> found(String text, ResultKind kind) {
        var query = new SearchQuery(text, kind, null, null, null, "zh", SearchOrder.RELEVANCE);
        return Beans.of(Finding.class).find(query, new Page.Request(0, 10)).hits().rows().stream();
    }

    private static ColumnDesk desk() {
        return Beans.of(ColumnDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
