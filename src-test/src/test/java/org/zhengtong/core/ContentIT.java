package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.portal.content.ArticleFilter;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.CorrectionView;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.WriteWord;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.DictionaryDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** 内容发布: what a unit writes, somebody else approves, and the public reads for as long as it may. */
public class ContentIT extends InServer {

    private static final String WRITER = "peng.ping";
    private static final String HEAD = "cai.xuebin";
    private static final String OTHER_WRITER = "ren.wensheng";
    private static final String OTHER_HEAD = "bai.yi";
    private static final String EDITOR = "hu.lian";
    private static final String REVIEWED = "announcements/notices";
    private static final String BODY = "<p>自下周一起临时停水三天。</p>";
    private static final Page.Request TEN = new Page.Request(0, 10);

    @Test
    void appearsInItsColumnAndThoseAboveOnceSomebodyElseApproved() {
        var number = handedIn(null, null);
        Refused.asUnknown(() -> read(number));
        approve(number, null);
        assertThat(read(number).text().body()).isEqualTo(BODY);
        assertThat(listed(REVIEWED)).contains(number.value());
        assertThat(listed("announcements")).contains(number.value());
        assertThat(listed("regulations")).doesNotContain(number.value());
    }

    @Test
    void isNotReviewedByWhoWroteIt() {
        var number = As.person(EDITOR, () -> desk().start(new StartArticle(column(REVIEWED), Language.ZH, "停水", null)));
        As.person(EDITOR, () -> save(number, 1, BODY, null, null));
        As.person(EDITOR, () -> desk().submit(number));
        Refused.by(ContentRule.NOT_BY_ITS_WRITER, () -> As.person(EDITOR, () -> review().approve(number, 2, null)));
        Refused.asUnknown(() -> read(number));
    }

    @Test
    void isSeenAndTouchedByItsUnitAlone() {
        var number = handedIn(null, null);
        Refused.asUnknown(() -> As.person(OTHER_WRITER, () -> desk().open(number)));
        Refused.asUnknown(() -> As.person(OTHER_WRITER, () -> save(number, 2, BODY, null, null)));
        Refused.asUnknown(() -> As.person(OTHER_HEAD, () -> review().approve(number, 2, null)));
        Refused.forLackOfRight(() -> As.person(
                OTHER_WRITER, () -> desk().start(new StartArticle(column(REVIEWED), Language.ZH, "停水", null))));
        Refused.forLackOfRight(() -> As.person(WRITER, () -> review().approve(number, 2, null)));
        Refused.forLackOfRight(() -> desk().open(number));
        assertThat(As.person(OTHER_WRITER, () -> desk().articles(ArticleFilter.NONE, new Page.Request(0, 200)))
                        .rows())
                .noneMatch(row -> row.number() == number.value());
    }

    @Test
    void losesNothingWhenTwoSaveAtOnce() {
        var number = started();
        As.person(WRITER, () -> save(number, 1, "<p>第一个人写的</p>", null, null));
        Refused.by(
                ContentRule.CHANGED_MEANWHILE,
                () -> As.person(EDITOR, () -> save(number, 1, "<p>第二个人写的</p>", null, null)));
        assertThat(As.person(WRITER, () -> desk().open(number)).text().body()).isEqualTo("<p>第一个人写的</p>");
        As.person(WRITER, () -> desk().restore(number, 1, 2));
        assertThat(As.person(WRITER, () -> desk().versions(number)))
                .extracting(each -> each.serial())
                .containsExactly(3, 2, 1);
        assertThat(As.person(WRITER, () -> desk().version(number, 2)).body()).isEqualTo("<p>第一个人写的</p>");
    }

    @Test
    void hasNoOtherVersionWithoutAChange() {
        var number = started();
        As.person(WRITER, () -> save(number, 1, BODY, null, null));
        As.person(WRITER, () -> save(number, 2, BODY, null, null));
        assertThat(As.person(WRITER, () -> desk().versions(number))).hasSize(2);
        As.person(WRITER, () -> desk().submit(number));
        As.person(HEAD, () -> review().approve(number, 2, null));
        assertThat(read(number).text().body()).isEqualTo(BODY);
        As.person(WRITER, () -> desk().restore(number, 2, 2));
        assertThat(As.person(WRITER, () -> desk().versions(number))).hasSize(2);
        Refused.by(ContentRule.CHANGED_MEANWHILE, () -> As.person(WRITER, () -> save(number, 1, BODY, null, null)));
    }

    @Test
    void isFoundOnTheDeskByTitleNumberColumnAndUnitWithinOnesRights() {
        var number = As.person(WRITER, () -> desk().start(
                        new StartArticle(column(REVIEWED), Language.ZH, "Quarterly 100%_防汛 演练 通报", null)));
        assertThat(onDesk(WRITER, "演练 防汛", null, null)).contains(number.value());
        assertThat(onDesk(WRITER, "quarterly", null, null)).contains(number.value());
        assertThat(onDesk(WRITER, "100%_", null, null)).containsExactly(number.value());
        assertThat(onDesk(WRITER, "1%0", null, null)).doesNotContain(number.value());
        assertThat(onDesk(WRITER, number.toString(), null, null)).containsExactly(number.value());
        assertThat(onDesk(OTHER_WRITER, number.toString(), null, null)).doesNotContain(number.value());
        assertThat(onDesk(OTHER_WRITER, "演练 防汛", null, null)).doesNotContain(number.value());
        assertThat(onDesk(EDITOR, "演练 防汛", column("announcements"), null)).contains(number.value());
        assertThat(onDesk(EDITOR, "演练 防汛", column("regulations"), null)).isEmpty();
        var unit = content().column(Site.INTERNET, REVIEWED).orElseThrow().unit();
        assertThat(onDesk(EDITOR, "演练 防汛", null, unit)).contains(number.value());
        assertThat(onDesk(EDITOR, "演练 防汛", null, unit + 1)).doesNotContain(number.value());
        assertThat(onDesk(OTHER_WRITER, "演练 防汛", null, unit)).isEmpty();
        As.person(WRITER, () -> desk().save(new SaveArticle(
                number, 1, "改了名的通报", null, null, "办公室", null, null, BODY, new PlainFacts(), null, null, null, null)));
        assertThat(onDesk(WRITER, "演练 防汛", null, null)).doesNotContain(number.value());
        assertThat(onDesk(WRITER, "改了名", null, null)).contains(number.value());
    }

    private static List<Long> onDesk(String login, String text, Long column, Long unit) {
        var filter = new ArticleFilter(column, null, null, text, unit);
        return As.person(login, () -> desk().articles(filter, new Page.Request(0, 200))).rows().stream()
                .map(each -> each.number())
                .toList();
    }

    @Test
    void appearsAndDisappearsInItsTime() {
        var now = Beans.of(TimeMachine.class).now();
        var number = handedIn(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(3)));
        approve(number, null);
        assertThat(state(number)).isEqualTo(ArticleState.APPROVED);
        Refused.asUnknown(() -> read(number));
        Time.passes(Duration.ofDays(2));
        Time.await(() -> listed(REVIEWED).contains(number.value()));
        assertThat(read(number).number()).isEqualTo(number.value());
        Time.passes(Duration.ofDays(2));
        Refused.asUnknown(() -> read(number));
        Time.await(() -> state(number) == ArticleState.EXPIRED);
        assertThat(listed(REVIEWED)).doesNotContain(number.value());
    }

    /** Its end is approved with it, as its text is. */
    @Test
    void disappearsWhenItsPublicationSaidWhateverADraftPlans() {
        var now = Beans.of(TimeMachine.class).now();
        var number = handedIn(null, now.plus(Duration.ofDays(3)));
        approve(number, null);
        As.person(WRITER, () -> save(number, 2, BODY, null, now.plus(Duration.ofDays(1))));
        Time.passes(Duration.ofDays(2));
        assertThat(read(number).number()).isEqualTo(number.value());
        As.person(WRITER, () -> save(number, 2, BODY, null, now.plus(Duration.ofDays(30))));
        As.person(WRITER, () -> desk().submit(number));
        Time.passes(Duration.ofDays(2));
        Refused.asUnknown(() -> read(number));
        assertThat(listed(REVIEWED)).doesNotContain(number.value());
        Time.await(() ->
                Rows.count("select count(*) from content_article where number = ? and shown_id is null", number.value())
                        == 1);
        assertThat(state(number)).isEqualTo(ArticleState.IN_REVIEW);
        approve(number, null);
        assertThat(read(number).number()).isEqualTo(number.value());
    }

    @Test
    void staysOnlineWhileItIsCorrectedAndSaysWhatWasCorrected() {
        var number = handedIn(null, null);
        approve(number, null);
        As.person(WRITER, () -> save(number, 2, "<p>改为停水两天。</p>", null, null));
        assertThat(read(number).text().body()).isEqualTo(BODY);
        As.person(WRITER, () -> desk().submit(number));
        Refused.by(ContentRule.REASON_REQUIRED, () -> As.person(HEAD, () -> review().approve(number, 3, " ")));
        As.person(HEAD, () -> review().approve(number, 3, "停水天数由三天改为两天"));
        assertThat(read(number).text().body()).isEqualTo("<p>改为停水两天。</p>");
        assertThat(read(number).correction()).isEqualTo("停水天数由三天改为两天");
        As.person(WRITER, () -> save(number, 3, "<p>改为停水一天。</p>", null, null));
        As.person(WRITER, () -> desk().submit(number));
        As.person(HEAD, () -> review().approve(number, 4, "停水天数由两天改为一天"));
        assertThat(read(number).corrections())
                .extracting(CorrectionView::text)
                .containsExactly("停水天数由两天改为一天", "停水天数由三天改为两天");
    }

    @Test
    void saysWhatWasCorrectedWhenTheCorrectionHasItsMoment() {
        var number = handedIn(null, null);
        approve(number, null);
        var later = Beans.of(TimeMachine.class).now().plus(Duration.ofDays(1));
        As.person(WRITER, () -> save(number, 2, "<p>改为停水两天。</p>", later, null));
        As.person(WRITER, () -> desk().submit(number));
        As.person(HEAD, () -> review().approve(number, 3, "停水天数由三天改为两天"));
        assertThat(read(number).correction()).isNull();
        Time.passes(Duration.ofDays(2));
        Time.await(() -> state(number) == ArticleState.PUBLISHED);
        assertThat(read(number).text().body()).isEqualTo("<p>改为停水两天。</p>");
        assertThat(read(number).correction()).isEqualTo("停水天数由三天改为两天");
        As.person(WRITER, () -> save(number, 3, "<p>改为停水一天。</p>", null, null));
        As.person(WRITER, () -> desk().submit(number));
        As.person(HEAD, () -> review().approve(number, 4, "停水天数由两天改为一天"));
        assertThat(read(number).corrections())
                .extracting(CorrectionView::text)
                .containsExactly("停水天数由两天改为一天", "停水天数由三天改为两天");
    }

    @Test
    void isTakenBackWithAReasonThatThePublicIsTold() {
        var number = handedIn(null, null);
        approve(number, null);
        Refused.by(ContentRule.REASON_REQUIRED, () -> As.person(HEAD, () -> review().withdraw(number, "")));
        As.person(HEAD, () -> review().withdraw(number, "工程取消"));
        Refused.asUnknown(() -> read(number));
        assertThat(listed(REVIEWED)).doesNotContain(number.value());
        assertThat(content().withdrawn(Site.INTERNET, number).orElseThrow().reason())
                .isEqualTo("工程取消");
        assertThat(content().withdrawn(Site.INTRANET, number)).isEmpty();
        As.person(WRITER, () -> save(number, 2, "<p>工程恢复。</p>", null, null));
        assertThat(content().withdrawn(Site.INTERNET, number).orElseThrow().title())
                .isEqualTo("停水通知");
        As.person(WRITER, () -> desk().submit(number));
        As.person(HEAD, () -> review().approve(number, 3, null));
        assertThat(content().withdrawn(Site.INTERNET, number)).isEmpty();
    }

    @Test
    void isCheckedAndCleanedBeforeItIsHandedIn() {
        var number = started();
        As.person(
                WRITER,
                () -> save(number, 1, "<p onclick='a()'>请布署，致电 13912345678</p><script>a()</script>", null, null));
        assertThat(As.person(WRITER, () -> desk().open(number)).text().body()).isEqualTo("<p>请布署，致电 13912345678</p>");
        assertThat(As.person(WRITER, () -> desk().findings(number)))
                .extracting(each -> each.kind())
                .containsExactlyInAnyOrder(FindingKind.MOBILE_NUMBER, FindingKind.WRONG_WORD);
        Refused.by(ContentRule.CHECKS_FAILED, () -> As.person(WRITER, () -> desk().submit(number)));
        As.person(WRITER, () -> desk().save(new SaveArticle(
                number,
                2,
                "停水通知",
                "联系人身份证号 990123197901210058",
                null,
                "县政府办公室",
                null,
                null,
                BODY,
                new PlainFacts(),
                null,
                null,
                null,
                null)));
        assertThat(As.person(WRITER, () -> desk().findings(number)))
                .extracting(each -> each.kind())
                .containsExactly(FindingKind.RESIDENT_ID);
    }

    /** 身份证号、手机号: masked, or justified before whoever reviews it. */
    @Test
    void mayNamePersonalNumbersWhereItsWriterSaysWhy() {
        var number = started();
        var body = "<p>招聘联系人的手机号 13912345678，经本人同意公开。</p>";
        As.person(WRITER, () -> desk().save(justified(number, 1, body, null)));
        Refused.by(ContentRule.CHECKS_FAILED, () -> As.person(WRITER, () -> desk().submit(number)));
        As.person(WRITER, () -> desk().save(justified(number, 2, body, "本人书面同意公开")));
        assertThat(As.person(WRITER, () -> desk().findings(number))).isEmpty();
        As.person(WRITER, () -> desk().submit(number));
        assertThat(As.person(HEAD, () -> review().open(number)).article().privateReason())
                .isEqualTo("本人书面同意公开");
        As.person(HEAD, () -> review().sendBack(number, 2, "请再核实"));
        As.person(WRITER, () -> desk().save(justified(number, 2, body, "")));
        Refused.by(ContentRule.CHECKS_FAILED, () -> As.person(WRITER, () -> desk().submit(number)));
    }

    private static SaveArticle justified(ArticleNumber number, int seen, String body, String why) {
        return new SaveArticle(
                number, seen, "招聘启事", null, null, "县政府办公室", null, null, body, new PlainFacts(), null, null, null, why);
    }

    @Test
    void isCheckedAgainstTheDictionaryAsItStandsNow() {
        var number = started();
        As.person(WRITER, () -> save(number, 1, "<p>全县发现一处幅射源。</p>", null, null));
        assertThat(wrongWords(number)).isEmpty();
        As.person(EDITOR, () -> dictionary().add(new WriteWord("幅射", "辐射")));
        assertThat(wrongWords(number)).containsExactly("辐射");
        Refused.by(
                ContentRule.WORD_TAKEN,
                () -> As.person(EDITOR, () -> dictionary().add(new WriteWord(" 幅射 ", "辐射"))));
        Refused.by(
                ContentRule.WORD_STILL_WRONG,
                () -> As.person(EDITOR, () -> dictionary().change(new WriteWord("幅射", "幅射线"))));
        As.person(EDITOR, () -> dictionary().change(new WriteWord("幅射", "辐射线")));
        assertThat(wrongWords(number)).containsExactly("辐射线");
        As.person(EDITOR, () -> dictionary().retire("幅射"));
        assertThat(wrongWords(number)).isEmpty();
        assertThat(As.person(EDITOR, () -> dictionary().words("幅射", TEN)).rows())
                .allMatch(each -> each.retired())
                .hasSize(1);
        Refused.forLackOfRight(() -> As.person(WRITER, () -> dictionary().words(null, TEN)));
    }

    @Test
    void isCheckedForTheNamesAndOfficesOfLeaders() {
        var number = started();
        As.person(WRITER, () -> save(number, 1, "<p>县长何力安到青石镇调研。</p>", null, null));
        assertThat(As.person(WRITER, () -> desk().findings(number)))
                .filteredOn(each -> each.kind() == FindingKind.WRONG_NAME)
                .extracting(each -> each.better())
                .containsExactly("何立安");
        As.person(WRITER, () -> desk().submit(number));
    }

    private static List<String> wrongWords(ArticleNumber number) {
        return As.person(WRITER, () -> desk().findings(number)).stream()
                .filter(each -> each.kind() == FindingKind.WRONG_WORD)
                .map(each -> each.better())
                .toList();
    }

    private static DictionaryDesk dictionary() {
        return Beans.of(DictionaryDesk.class);
    }

    @Test
    void everyColumnOfTheInternetHasSomething() {
        var columns = content().columns(Site.INTERNET);
        var ids = columns.stream().map(each -> each.id()).toList();
        var latest = content().latest(ids, Language.of(Locale.CHINESE), 3);
        assertThat(columns).allMatch(each -> !latest.get(each.id()).isEmpty());
        assertThat(Rows.count("select count(*) from content_article where demo = true"))
                .isGreaterThan(600);
        var pages = content().sitemapPages(Site.INTERNET);
        assertThat(pages).startsWith(0).hasSizeGreaterThan(1);
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> !content().sitemap(Site.INTERNET, page).isEmpty());
    }

    @Test
    void everyColumnOfTheIntranetHasSomethingOfItsKind() {
        var columns = content().columns(Site.INTRANET);
        var latest = content().latest(columns.stream().map(each -> each.id()).toList(), Language.ZH, 3);
        assertThat(columns)
                .extracting(each -> each.path())
                .contains("announcements", "departments", "procurement", "regulations");
        assertThat(columns)
                .allMatch(each -> !latest.get(each.id()).isEmpty()
                        && latest.get(each.id()).stream()
                                .allMatch(article -> each.kind().takes(article.facts())));
        var offices =
                content().column(Site.INTRANET, "departments").orElseThrow().id();
        assertThat(content().articles(offices, Language.ZH, TEN).total()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void columnsOfEnglishMenusHaveSomethingInEnglish() {
        var all = content().columns(Site.INTERNET);
        assertThat(content().columns(Site.INTERNET, Language.ZH)).isEqualTo(all);
        assertThat(content().columns(Site.INTERNET, Language.EN))
                .extracting(each -> each.path())
                .contains("weather", "map", "departments", "departments/education", "procurement/tenders")
                .doesNotContain("living", "procurement/results");
        assertThat(nearest("procurement/tenders")).contains("procurement/tenders");
        assertThat(nearest("procurement/results")).contains("procurement");
        assertThat(nearest("living")).isEmpty();
    }

    private static Optional<String> nearest(String path) {
        var column = content().column(Site.INTERNET, path).orElseThrow();
        return content().nearest(column, Language.EN).map(each -> each.path());
    }

    @Test
    void anArticleOfTheIntranetIsUnknownToThePublic() {
        var column =
                content().column(Site.INTRANET, "announcements").orElseThrow().id();
        var number = new ArticleNumber(
                content().articles(column, Language.ZH, TEN).rows().get(0).number());
        assertThat(content().article(Site.INTRANET, number).text().title()).isNotBlank();
        Refused.asUnknown(() -> read(number));
    }

    private static ArticleNumber started() {
        return As.person(WRITER, () -> desk().start(new StartArticle(column(REVIEWED), Language.ZH, "停水通知", null)));
    }

    private static ArticleNumber handedIn(Instant publishAt, Instant expiresAt) {
        var number = started();
        As.person(WRITER, () -> save(number, 1, BODY, publishAt, expiresAt));
        return As.person(WRITER, () -> desk().submit(number));
    }

    private static ArticleNumber save(
            ArticleNumber number, int seen, String body, Instant publishAt, Instant expiresAt) {
        return desk().save(new SaveArticle(
                number,
                seen,
                "停水通知",
                null,
                null,
                "县政府办公室",
                null,
                null,
                body,
                new PlainFacts(),
                null,
                publishAt,
                expiresAt,
                null));
    }

    private static void approve(ArticleNumber number, String correction) {
        As.person(HEAD, () -> review().approve(number, 2, correction));
    }

    private static ArticleState state(ArticleNumber number) {
        return As.person(WRITER, () -> desk().open(number)).state();
    }

    private static List<Long> listed(String path) {
        var column = content().column(Site.INTERNET, path).orElseThrow().id();
        return content().articles(column, Language.ZH, TEN).rows().stream()
                .map(each -> each.number())
                .toList();
    }

    private static long column(String path) {
        return content().column(Site.INTERNET, path).orElseThrow().id();
    }

    private static ArticleView read(ArticleNumber number) {
        return content().article(Site.INTERNET, number);
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static ReviewDesk review() {
        return Beans.of(ReviewDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
