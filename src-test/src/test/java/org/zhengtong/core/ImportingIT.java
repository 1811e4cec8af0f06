package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.BeginImport;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ImportFault;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.ImportState;
import org.zhengtong.portal.content.ImportedRow;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.Importing;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.ReviewDesk;

/** 批量导入: many texts become articles; what can't is said beside its file, and a second time does no harm. */
public class ImportingIT extends InServer {

    private static final String WRITER = "peng.ping";
    private static final String EDITOR = "hu.lian";
    private static final String OTHER_WRITER = "ren.wensheng";
    private static final String LAWS = "regulations/laws";
    private static final String NOTICES = "announcements/notices";
    private static final Page.Request MANY = new Page.Request(0, 200);

    @Test
    void publishesLawsWhoseArticlesHaveAddresses() {
        var run = done(EDITOR, LAWS, true, Map.of("甲/测试行政许可法(2019-04-23).md", law("测试行政许可法", "2019年4月23日")));
        var row = only(run);
        assertThat(row.outcome()).isEqualTo(ImportOutcome.TAKEN);
        var article = read(row);
        assertThat(article.text().title()).isEqualTo("测试行政许可法");
        assertThat(article.text().source()).isEqualTo("国家法律法规数据库");
        assertThat(article.text().body()).contains("<p id=\"article-12\">第十二条").doesNotContain("script");
        var facts = (RegulationFacts) article.text().facts();
        assertThat(facts.issuer()).isEqualTo("全国人民代表大会常务委员会");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2019, 4, 23));
    }

    @Test
    void tellsTwoVersionsOfTheSameLawApart() {
        var newest = only(done(EDITOR, LAWS, true, Map.of("两版/法(2023-09-01).md", law("两版法", "2023年9月1日"))));
        var oldest = only(done(EDITOR, LAWS, true, Map.of("两版/法(1999-04-29).md", law("两版法", "1999年4月29日"))));
        assertThat(validity(newest)).isEqualTo(Validity.IN_FORCE);
        assertThat(validity(oldest)).isEqualTo(Validity.AMENDED);
        var latest = only(done(EDITOR, LAWS, true, Map.of("两版/法(2025-01-01).md", law("两版法", "2025年1月1日"))));
        assertThat(validity(latest)).isEqualTo(Validity.IN_FORCE);
        assertThat(validity(newest)).isEqualTo(Validity.AMENDED);
        assertThat(newest.number()).isNotEqualTo(oldest.number());
    }

    /** What is published today and holds from next year on leaves the older version in force until then. */
    @Test
    void lawsHoldUntilTheDayOfTheirSuccessor() {
        var next = Time.today().plusYears(1);
        var older = only(done(EDITOR, LAWS, true, Map.of("接替/法(2020-01-01).md", law("接替法", "2020年1月1日"))));
        var newer = "---\neffective_on: " + next + "\n---\n" + law("接替法", "2026年1月1日");
        only(done(EDITOR, LAWS, true, Map.of("接替/法(2026-01-01).md", newer)));
        var facts = (RegulationFacts) read(older).text().facts();
        assertThat(facts.endsOn()).isEqualTo(next);
        assertThat(facts.validityOn(next.minusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(facts.validityOn(next)).isEqualTo(Validity.AMENDED);
    }

    @Test
    void leavesDraftsToWhoeverMayNotPublish() {
        var run = done(
                WRITER, NOTICES, false, Map.of("草稿.html", "<h1>停水</h1><p onclick='a()'>停水三天。</p><script>a()</script>"));
        var number = new ArticleNumber(only(run).number());
        var article = As.person(WRITER, () -> Beans.of(ArticleDesk.class).open(number));
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article.text().body()).isEqualTo("<p>停水三天。</p>");
        Refused.forLackOfRight(() -> begin(WRITER, NOTICES, true, Map.of("a.md", "# 甲\n\n乙")));
        Refused.forLackOfRight(() -> begin(OTHER_WRITER, NOTICES, false, Map.of("a.md", "# 甲\n\n乙")));
        Refused.asUnknown(() -> As.person(OTHER_WRITER, () -> importing().get(run)));
    }

    @Test
    void goesOnPastFilesThatItCannotTakeAndSaysWhatIsWrong() {
        var files = new LinkedHashMap<String, String>();
        files.put("坏.pdf", "no paper");
        files.put("坏.exe", "MZ");
        files.put("空.md", "# 只有标题\n");
        files.put("日期.md", "---\ntitle: 日期\nissued_on: 去年\n---\n正文");
        files.put("好.md", "# 好的\n\n正文");
        var run = done(EDITOR, LAWS, false, files);
        var rows = rows(run, null);
        assertThat(rows)
                .extracting(ImportedRow::fault)
                .containsExactly(
                        ImportFault.UNREADABLE,
                        ImportFault.FORMAT_UNKNOWN,
                        ImportFault.TEXT_MISSING,
                        ImportFault.VALUE_MALFORMED,
                        null);
        assertThat(rows.get(3).detail()).isEqualTo("issuedOn");
        assertThat(rows(run, ImportOutcome.TAKEN))
                .extracting(ImportedRow::title)
                .containsExactly("好的");
        As.person(EDITOR, () -> importing().resume(run));
        await(EDITOR, run);
        assertThat(rows(run, ImportOutcome.FAILED)).hasSize(4);
    }

    @Test
    void takesTheSameFileOnceAndItsChangeAsTheNextVersion() {
        var first = only(done(EDITOR, NOTICES, true, Map.of("重复/一.md", "# 重复\n\n第一版")));
        var second = only(done(EDITOR, NOTICES, true, Map.of("重复/一.md", "# 重复\n\n第一版")));
        assertThat(second.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(second.number()).isEqualTo(first.number());
        var third = only(done(EDITOR, NOTICES, true, Map.of("重复/一.md", "# 重复\n\n第二版")));
        assertThat(third.number()).isEqualTo(first.number());
        assertThat(read(third).text().body()).isEqualTo("<p>第二版</p>");
    }

    /** What somebody mended in an imported article outlives the next import of the same folder. */
    @Test
    void writesNotOverWhatSomebodyEditedSince() {
        var first = only(done(EDITOR, NOTICES, true, Map.of("改过/一.md", "# 改过\n\n第一版")));
        var number = new ArticleNumber(first.number());
        As.person(EDITOR, () -> edit(number, "<p>第一版，已订正</p>"));
        var same = only(done(EDITOR, NOTICES, true, Map.of("改过/一.md", "# 改过\n\n第一版")));
        assertThat(same.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(body(number)).isEqualTo("<p>第一版，已订正</p>");
        var changed = only(done(EDITOR, NOTICES, true, Map.of("改过/一.md", "# 改过\n\n第二版")));
        assertThat(changed.outcome()).isEqualTo(ImportOutcome.HELD);
        assertThat(read(first).text().body()).isEqualTo("<p>第一版</p>");
        assertThat(body(number)).isEqualTo("<p>第二版</p>");
    }

    /** What was taken down, or has got another file since, is for somebody to publish. */
    @Test
    void publishesNothingThatSomebodyTookDownOrBeganToChange() {
        var taken = only(done(EDITOR, NOTICES, true, Map.of("撤下/一.md", "# 撤下\n\n第一版")));
        As.person(EDITOR, () -> Beans.of(ReviewDesk.class).withdraw(new ArticleNumber(taken.number()), "内容有误"));
        var again = only(done(EDITOR, NOTICES, true, Map.of("撤下/一.md", "# 撤下\n\n第二版")));
        assertThat(again.outcome()).isEqualTo(ImportOutcome.HELD);
        assertThat(content().withdrawn(Site.INTERNET, new ArticleNumber(taken.number())))
                .isPresent();
        var filed = only(done(EDITOR, NOTICES, true, Map.of("附件/一.md", "# 附件\n\n第一版")));
        As.person(EDITOR, () -> Beans.of(ArticleDesk.class)
                .attach(
                        new ArticleNumber(filed.number()),
                        MediaKind.ATTACHMENT,
                        "附表.txt",
                        stream("附表".getBytes(StandardCharsets.UTF_8)),
                        null));
        var changed = only(done(EDITOR, NOTICES, true, Map.of("附件/一.md", "# 附件\n\n第二版")));
        assertThat(changed.outcome()).isEqualTo(ImportOutcome.HELD);
        assertThat(read(filed).media()).isEmpty();
        assertThat(read(filed).text().body()).isEqualTo("<p>第一版</p>");
    }

    private static ArticleNumber edit(ArticleNumber number, String body) {
        var desk = Beans.of(ArticleDesk.class);
        var there = desk.open(number);
        var text = there.text();
        return desk.save(new SaveArticle(
                number,
                there.serial(),
                text.title(),
                text.subtitle(),
                text.summary(),
                text.source(),
                text.author(),
                text.keywords(),
                body,
                text.facts(),
                text.cover(),
                null,
                null,
                null));
    }

    private static String body(ArticleNumber number) {
        return As.person(EDITOR, () -> Beans.of(ArticleDesk.class).open(number))
                .text()
                .body();
    }

    @Test
    void followsTheMappingTable() {
        var files = new LinkedHashMap<String, String>();
        files.put("mapping.csv", "文件,标题,文号,发布机关,成文日期,时效\n文件/1.md,对照表里的标题,清政规〔2026〕9号,清源县人民政府,2026年3月1日,已废止\n");
        files.put("文件/1.md", "正文第一段。");
        var article = read(only(done(EDITOR, LAWS, true, files)));
        assertThat(article.text().title()).isEqualTo("对照表里的标题");
        var facts = (RegulationFacts) article.text().facts();
        assertThat(facts.documentNumber()).isEqualTo("清政规〔2026〕9号");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(facts.validity()).isEqualTo(Validity.REPEALED);
    }

    @Test
    void holdsBackWhatTheChecksFind() {
        var run = done(EDITOR, LAWS, true, Map.of("电话.md", "# 电话\n\n请致电 13912345678。"));
        assertThat(only(run).outcome()).isEqualTo(ImportOutcome.HELD);
        Refused.asUnknown(() -> read(only(run)));
    }

    @Test
    void holdsBackARegulationWithoutAnyDay() {
        var run = done(EDITOR, LAWS, true, Map.of("没有日期.md", "# 没有日期的办法\n\n第一条 为了测试。"));
        assertThat(only(run).outcome()).isEqualTo(ImportOutcome.HELD);
    }

    @Test
    void givesEveryFileOfManyItsTurn() {
        var files = new LinkedHashMap<String, String>();
        for (var each = 1; each <= 60; each++) {
            files.put("很多/%02d.md".formatted(each), "# 第 %d 篇\n\n正文".formatted(each));
        }
        var run = done(EDITOR, LAWS, false, files);
        var view = As.person(EDITOR, () -> importing().get(run));
        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.count(ImportOutcome.TAKEN)).isEqualTo(60);
        assertThat(view.percent()).isEqualTo(100);
        Refused.by(
                ContentRule.IMPORT_OVER,
                () -> As.person(EDITOR, () -> importing().stop(run)));
    }

    /** A collection that is too large for a browser is laid down beside the server. */
    @Test
    void takesAFolderOfTheServer() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("zt.home"), "import", "县志"));
        Files.createDirectories(folder.resolve("卷一"));
        Files.writeString(folder.resolve("卷一/序.md"), "# 县志序\n\n一县之史。");
        Files.writeString(folder.resolve("凡例.html"), "<h1>凡例</h1><p>体例说明。</p>");
        assertThat(As.person(EDITOR, () -> importing().folders())).contains("县志");
        Refused.forLackOfRight(() -> As.person(WRITER, () -> importing().folders()));
        var run = As.person(EDITOR, () -> importing().beginFolder(folder("县志")));
        await(EDITOR, run);
        assertThat(rows(run, ImportOutcome.TAKEN))
                .extracting(ImportedRow::title)
                .containsExactlyInAnyOrder("县志序", "凡例");
        Refused.asUnknown(() -> As.person(EDITOR, () -> importing().beginFolder(folder("../keys"))));
        Refused.asUnknown(() -> As.person(EDITOR, () -> importing().beginFolder(folder("没有"))));
        Refused.forLackOfRight(() -> As.person(WRITER, () -> importing().beginFolder(folder("县志"))));
    }

    private static BeginImport folder(String name) {
        return new BeginImport(told(NOTICES, false).column(), Language.ZH, name, false, "县地方志办公室");
    }

    @Test
    void refusesBombsAndWhatIsNoArchive() {
        Refused.by(ContentRule.IMPORT_BOMB, () -> begin(EDITOR, LAWS, false, Map.of("a.md", "0".repeat(30 << 20))));
        Refused.by(ContentRule.IMPORT_BOMB, () -> begin(EDITOR, LAWS, false, Map.of("../../a.md", "# 甲")));
        Refused.by(ContentRule.IMPORT_EMPTY, () -> begin(EDITOR, LAWS, false, Map.of("mapping.csv", "文件\n1.md\n")));
        Refused.by(
                ContentRule.IMPORT_NOT_A_ZIP,
                () -> As.person(EDITOR, () -> importing().begin(told(LAWS, false), stream("no archive".getBytes()))));
    }

    private static long done(String login, String column, boolean publish, Map<String, String> files) {
        var run = begin(login, column, publish, files);
        await(login, run);
        return run;
    }

    private static void await(String login, long run) {
        Time.await(() -> !As.person(login, () -> importing().get(run)).isRunning());
    }

    private static long begin(String login, String column, boolean publish, Map<String, String> files) {
        return As.person(login, () -> importing().begin(told(column, publish), stream(zip(files))));
    }

    private static BeginImport told(String column, boolean publish) {
        var id = content().column(Site.INTERNET, column).orElseThrow().id();
        return new BeginImport(id, Language.ZH, "导入.zip", publish, "国家法律法规数据库");
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String law(String title, String day) {
        return """
                # %s

                %s 第十三届全国人民代表大会常务委员会第十次会议通过

                <!-- INFO END -->

                ## 第一章 总则

                第一条 为了测试，制定本法。<script>a()</script>

                第十二条 下列事项可以设定行政许可：
                """.formatted(title, day);
    }

    private static ImportedRow only(long run) {
        var rows = rows(run, null);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<ImportedRow> rows(long run, ImportOutcome outcome) {
        return As.person(EDITOR, () -> importing().files(run, outcome, MANY)).rows();
    }

    private static Validity validity(ImportedRow row) {
        return ((RegulationFacts) read(row).text().facts()).validity();
    }

    private static ArticleView read(ImportedRow row) {
        return content().article(Site.INTERNET, new ArticleNumber(row.number()));
    }

    private static Importing importing() {
        return Beans.of(Importing.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
