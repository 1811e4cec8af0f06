package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.Retraction;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.SearchRule;
import org.zhengtong.platform.support.search.Suggestion;
import org.zhengtong.platform.support.search.TermForm;
import org.zhengtong.platform.support.search.TermKind;
import org.zhengtong.platform.support.search.boundary.Announcing;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.platform.support.search.boundary.IndexDesk;
import org.zhengtong.platform.support.search.boundary.RoundPortion;
import org.zhengtong.platform.support.search.boundary.SynonymDesk;

/** 全文检索: everything by the words that people use, and to nobody what is not theirs to read. */
public class SearchIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String WRITER = "peng.ping";
    private static final String SOURCE = "test";
    private static final Page.Request TEN = new Page.Request(0, 10);

    /** What the sources have is known soon after the start. */
    @BeforeEach
    void untilTheSourcesAreKnown() {
        Time.await(() ->
                Rows.count("select count(*) from search_document where source = 'articles' and gone = false") > 600);
        Time.await(() ->
                titles(find("宅基地")).stream().anyMatch(title -> plain(title).contains("宅基地")));
    }

    @Test
    void findsAPartOfAWordThatAWordListKeepsWhole() {
        announce("university", "清源大学图书馆开放时间", "周末照常开放。", Readers.PUBLIC);
        assertThat(titles(find("清源大学"))).anyMatch(title -> plain(title).contains("图书馆"));
        assertThat(titles(find("学图"))).anyMatch(title -> plain(title).contains("图书馆"));
    }

    @Test
    void marksWhatWasFoundAndEscapesEverythingElse() {
        announce("script", "<b>蓝莓</b>种植", "蓝莓<script>alert(1)</script>的行距是两米。", Readers.PUBLIC);
        var hit = find("蓝莓").hits().rows().get(0);
        assertThat(hit.title()).contains("<mark>蓝莓</mark>").doesNotContain("<b>");
        assertThat(hit.excerpt()).contains("<mark>蓝莓</mark>").doesNotContain("<script>");
    }

    @Test
    void understandsPinyinInitialsAndSynonyms() {
        assertThat(titles(find("zjd"))).anyMatch(title -> plain(title).contains("宅基地"));
        assertThat(titles(find("zhaijidi"))).anyMatch(title -> plain(title).contains("宅基地"));
        assertThat(titles(find("老人补贴怎么领"))).anyMatch(title -> plain(title).contains("高龄津贴"));
        assertThat(suggest("gaoling")).anyMatch(each -> each.title().contains("高龄"));
    }

    @Test
    void offersWhatSoundsTheSameWhereNothingIsFound() {
        announce("cable", "翡翠谷索道试运行", "周末开放。", Readers.PUBLIC);
        assertThat(find("翡脆谷").better()).isEqualTo("翡翠谷");
    }

    /** Key words are found as they sound, before what only sounds alike somewhere: 用地保障 for dibao. */
    @Test
    void hearsKeyWords() {
        for (var typed : List.of("dibao", "db")) {
            assertThat(plain(find(typed).hits().rows().get(0).title()))
                    .as(typed)
                    .contains("最低生活保障");
        }
        assertThat(find("低宝").better()).isEqualTo("低保");
    }

    /** Who types what people call a unit or a column wants to go there; news that names it comes after. */
    @Test
    void putsWhatBearsANameBeforeWhatTellsOfIt() {
        Time.await(() -> Rows.count("select count(*) from search_document where source = 'units' and gone = false"
                        + " and words is not null")
                > 5);
        announce("called", "公安局公安局公安局开放日", "公安局请大家来。公安局等着您。", Readers.PUBLIC);
        for (var name : List.of("公安局", "县公安局", "教育局", "人社局")) {
            assertThat(find(name).hits().rows().get(0).kind()).as(name).isEqualTo(ResultKind.UNIT);
        }
        assertThat(find("预报").hits().rows().get(0).kind()).isEqualTo(ResultKind.COLUMN);
    }

    @Test
    void aWordThatAnEditorAddsCountsAtOnce() {
        announce("mule", "骡马交易会", "逢五逢十。", Readers.PUBLIC);
        assertThat(titles(find("牲口集"))).noneMatch(title -> plain(title).contains("骡马"));
        var form = new TermForm();
        form.setKind(TermKind.SYNONYMS);
        form.setWords("牲口集，骡马交易会");
        var id = As.person(EDITOR, () -> words().save(form));
        assertThat(titles(find("牲口集"))).anyMatch(title -> plain(title).contains("骡马"));
        As.person(EDITOR, () -> words().remove(id));
        form.setWords("牲口集");
        Refused.by(SearchRule.ONE_WORD_ALONE, () -> As.person(EDITOR, () -> words().save(form)));
        Refused.forLackOfRight(() -> As.person(WRITER, () -> words().terms()));
    }

    @Test
    void recommendsWhatEditorsWriteDown() {
        var form = new TermForm();
        form.setKind(TermKind.RECOMMENDED);
        form.setWords("居民医保缴费，winter heating");
        var id = As.person(EDITOR, () -> words().save(form));
        assertThat(Beans.of(Finding.class).recommended(true)).contains("居民医保缴费").doesNotContain("winter heating");
        assertThat(Beans.of(Finding.class).recommended(false)).containsExactly("winter heating");
        As.person(EDITOR, () -> words().remove(id));
        assertThat(Beans.of(Finding.class).recommended(false)).isEmpty();
    }

    @Test
    void countsWhatNobodyFoundWithoutNumbersOfPersons() {
        find("根本没有的东西");
        find("根本没有的东西");
        find("没有的东西 13912345678");
        assertThat(As.person(EDITOR, () -> words().misses()))
                .anyMatch(miss -> miss.text().equals("根本没有的东西") && miss.times() >= 2)
                .noneMatch(miss -> miss.text().contains("139"));
        As.person(EDITOR, () -> words().forget("根本没有的东西"));
        assertThat(As.person(EDITOR, () -> words().misses()))
                .noneMatch(miss -> miss.text().equals("根本没有的东西"));
    }

    @Test
    void narrowsByKindSectionAndYearAndSortsByDay() {
        announce("older", "榨油坊改造公告", "第一期", Readers.PUBLIC, LocalDate.of(2024, 5, 1), "公告");
        announce("newer", "榨油坊开业", "第二期，榨油坊", Readers.PUBLIC, LocalDate.of(2026, 5, 1), "要闻");
        var all = find("榨油坊");
        assertThat(all.facets().years()).containsEntry(2024, 1L).containsEntry(2026, 1L);
        assertThat(all.facets().sections()).containsEntry("公告", 1L);
        var narrowed = Beans.of(Finding.class)
                .find(new SearchQuery("榨油坊", ResultKind.ARTICLE, null, null, 2024, "zh", SearchOrder.RELEVANCE), TEN);
        assertThat(narrowed.hits().total()).isEqualTo(1);
        assertThat(narrowed.facets().years()).containsEntry(2026, 1L);
        var newest = Beans.of(Finding.class)
                .find(new SearchQuery("榨油坊", null, null, null, null, "zh", SearchOrder.NEWEST), TEN);
        assertThat(plain(newest.hits().rows().get(0).title())).isEqualTo("榨油坊开业");
    }

    @Test
    void forgetsWhatIsTakenBack() {
        announce("gone", "临时浮桥通行", "三天", Readers.PUBLIC);
        assertThat(find("临时浮桥").hits().total()).isEqualTo(1);
        Tx.committed(() -> Beans.of(Announcing.class).retract(new Retraction(SOURCE, "gone")));
        assertThat(find("临时浮桥").near() || find("临时浮桥").hits().total() == 0).isTrue();
        assertThat(titles(find("临时浮桥"))).noneMatch(title -> plain(title).contains("浮桥"));
        assertThat(suggest("临时浮")).isEmpty();
    }

    @Test
    void whatIsToldOfWhileASourceIsGoneThroughStays() {
        var round = Beans.of(RoundPortion.class).begin();
        announce("told-meanwhile", "竹编合作社挂牌", "周一。", Readers.PUBLIC, "rounds");
        Beans.of(RoundPortion.class).leaveUnmet("rounds", round);
        assertThat(find("竹编合作社").hits().total()).isEqualTo(1);
        Beans.of(RoundPortion.class)
                .leaveUnmet("rounds", Beans.of(RoundPortion.class).begin());
        assertThat(titles(find("竹编合作社"))).noneMatch(title -> plain(title).contains("竹编"));
    }

    /** A round has read it, and then it is taken back: what the round writes is older. */
    @Test
    void whatIsTakenBackWhileASourceIsGoneThroughStaysAway() {
        var number = Rows.count("select max(number) from content_article where shown_id is not null and demo = true");
        var before = Long.toString(number - 1);
        var round = Beans.of(RoundPortion.class).begin();
        Tx.committed(() -> Beans.of(Announcing.class).retract(new Retraction("articles", Long.toString(number))));
        Beans.of(RoundPortion.class).of("articles", before, round);
        assertThat(isKnown(number)).isFalse();
        Beans.of(RoundPortion.class)
                .of("articles", before, Beans.of(RoundPortion.class).begin());
        assertThat(isKnown(number)).isTrue();
    }

    private static boolean isKnown(long number) {
        return Rows.count(
                        "select count(*) from search_document where source = 'articles' and document_key = ? and gone = false",
                        Long.toString(number))
                == 1;
    }

    /** Thirty documents with readers by chance, and what each of some people may see of them: nothing else leaves a trace. */
    /** Not a hit, not a count of any kind, not a suggestion, not a meaning: over random rights, for three kinds of readers. */
    @Test
    void whatSomebodyMayNotSeeLeavesNoTrace() {
        for (var seed : List.of(7, 71, 713)) {
            var secrets = Secrets.of(seed);
            secrets.told().forEach(SearchIT::announce);
            var asked = query(secrets.common());
            assertSeen(
                    secrets,
                    Set.of(Readers.PUBLIC),
                    each -> Beans.of(Finding.class).find(each, wide()),
                    asked);
            var writer = Set.of(Readers.PUBLIC, Readers.STAFF, Readers.holding("content.write"));
            assertSeen(
                    secrets,
                    writer,
                    each -> As.person(WRITER, () -> Beans.of(Finding.class).findForCaller(each, wide())),
                    asked);
            var editor = new HashSet<>(writer);
            editor.add(Readers.holding("content.manage"));
            assertSeen(
                    secrets,
                    editor,
                    each -> As.person(EDITOR, () -> Beans.of(Finding.class).findForCaller(each, wide())),
                    asked);
            assertNothingOfHidden(secrets);
        }
    }

    /** Documents that share a word, each with rights, a section, a unit and a year of its own. */
    private record Secrets(String common, List<Document> told) {

        private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒";

        static Secrets of(int seed) {
            var random = new Random(seed);
            var common = "琉璃" + LETTERS.charAt(seed % 20) + LETTERS.charAt(20 + seed % 9) + "厂";
            var tokens = List.of(
                    Readers.PUBLIC, Readers.STAFF, Readers.holding("content.write"), Readers.holding("content.manage"));
            return new Secrets(
                    common,
                    IntStream.range(0, LETTERS.length())
                            .mapToObj(each -> new Document(
                                    SOURCE,
                                    "secret" + seed + "-" + each,
                                    ResultKind.ARTICLE,
                                    "zh",
                                    common + "卷宗" + LETTERS.charAt(each),
                                    common + "的内情" + LETTERS.charAt(each),
                                    "/test/secret",
                                    900_000L + each,
                                    "密件" + LETTERS.charAt(each),
                                    LocalDate.of(1960 + each, 1, 1),
                                    random.ints(2, 0, tokens.size())
                                            .mapToObj(tokens::get)
                                            .collect(Collectors.toSet())))
                            .toList());
        }

        List<Document> seenWith(Set<String> tokens) {
            return told.stream()
                    .filter(each -> each.readers().stream().anyMatch(tokens::contains))
                    .toList();
        }
    }

    private static void assertSeen(
            Secrets secrets, Set<String> tokens, Function<SearchQuery, Found> asking, SearchQuery asked) {
        var expected = secrets.seenWith(tokens);
        var found = asking.apply(asked);
        assertThat(titles(found).stream().map(SearchIT::plain))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Document::title).toList());
        assertThat(found.hits().total()).isEqualTo(expected.size());
        var facets = found.facets();
        assertThat(facets.kinds()).isEqualTo(Map.of(ResultKind.ARTICLE, (long) expected.size()));
        assertThat(expected.stream().map(Document::section).toList())
                .containsAll(facets.sections().keySet());
        assertThat(expected.stream().map(Document::unit).toList())
                .containsAll(facets.units().keySet());
        assertThat(expected.stream().map(each -> each.day().getYear()).toList())
                .containsAll(facets.years().keySet());
        secrets.told().stream()
                .filter(each -> !expected.contains(each))
                .findFirst()
                .ifPresent(hidden -> assertHidden(hidden, asking, asked));
    }

    /** Asked for by all that narrows results to it. */
    private static void assertHidden(Document hidden, Function<SearchQuery, Found> asking, SearchQuery asked) {
        var narrowed = asking.apply(new SearchQuery(
                asked.text(), null, hidden.section(), hidden.unit(), null, "zh", SearchOrder.RELEVANCE));
        assertThat(narrowed.hits().total()).isZero();
        assertThat(narrowed.hits().rows()).isEmpty();
        var near = asking.apply(query(hidden.title() + "与根本没有的东西"));
        assertThat(titles(near).stream().map(SearchIT::plain)).doesNotContain(hidden.title());
    }

    private static void assertNothingOfHidden(Secrets secrets) {
        var staffOnly = secrets.told().stream()
                .filter(each -> !each.readers().contains(Readers.PUBLIC))
                .findFirst()
                .orElseThrow();
        assertThat(suggest(staffOnly.title()).stream().map(Suggestion::title)).doesNotContain(staffOnly.title());
        var misheard = staffOnly.title().replace("琉璃", "刘里");
        assertThat(find(misheard).better()).isNotEqualTo(staffOnly.title());
    }

    /** 政府领导 are found as people say their names, and by initials. */
    @Test
    void findsLeadersByNameAndByInitials() {
        for (var typed : List.of("周建平", "zhoujianping", "zjp")) {
            var first = find(typed).hits().rows().get(0);
            assertThat(first.kind()).as(typed).isEqualTo(ResultKind.LEADER);
            assertThat(plain(first.title())).isEqualTo("周建平");
        }
    }

    @Test
    void odditiesAreSearchedForAsPlainWords() {
        for (var oddity : List.of(
                "*",
                "?",
                "((((",
                "\"",
                "a AND OR NOT",
                "title:x",
                "宅基地*~^5",
                "[1 TO 2]",
                "\\",
                "-",
                " ",
                "\u0000",
                "宅".repeat(1_000_000))) {
            assertThat(find(oddity)).isNotNull();
            assertThat(suggest(oddity)).isNotNull();
        }
        assertThat(titles(find("宅基地*~^("))).anyMatch(title -> plain(title).contains("宅基地"));
    }

    @Test
    void saysThatThereIsNoSuchPageToWhoeverAsksForOneFarBehindTheLast() {
        var far = Beans.of(Finding.class).find(query("县"), new Page.Request(100_000, 10));
        assertThat(far.hits().total()).isPositive().isLessThanOrEqualTo(500);
        assertThat(far.hits().rows()).isEmpty();
        assertThat(far.isBeyond()).isTrue();
        assertThat(far.facets().kinds()).isNotEmpty();
        var last = Beans.of(Finding.class)
                .find(query("县"), Page.Request.ofNumber(far.hits().pages(), 10));
        assertThat(last.hits().rows()).isNotEmpty();
        assertThat(last.isBeyond()).isFalse();
        assertThat(find("根本没有的东西").isBeyond()).isFalse();
    }

    @Test
    void findsColumnsAndTopicsByTheirNames() {
        Time.await(() ->
                Rows.count("select count(*) from search_document where source = 'columns' and gone = false") > 20);
        for (var name : List.of("天气预报", "政府采购", "古镇新生")) {
            assertThat(find(name).near()).as(name).isFalse();
            assertThat(find(name).hits().rows())
                    .as(name)
                    .anyMatch(hit -> hit.kind() == ResultKind.COLUMN
                            && plain(hit.title()).equals(name));
        }
        assertThat(plain(find("天气").hits().rows().get(0).title())).isEqualTo("天气预报");
    }

    @Test
    void narrowsByUnit() {
        announceOf(7L, "unit-seven", "竹筏漂流安全检查");
        announceOf(8L, "unit-eight", "竹筏漂流票价");
        announceOf(8L, "unit-eight-too", "竹筏漂流停航");
        assertThat(find("竹筏漂流").facets().units()).containsEntry(7L, 1L).containsEntry(8L, 2L);
        var narrowed = Beans.of(Finding.class)
                .find(new SearchQuery("竹筏漂流", null, null, 7L, null, "zh", SearchOrder.RELEVANCE), TEN);
        assertThat(titles(narrowed)).hasSize(1).allMatch(title -> plain(title).contains("安全检查"));
        assertThat(narrowed.facets().units()).containsEntry(8L, 2L);
    }

    @Test
    void putsTheWholeNameBeforePartsThatSoundTheSame() {
        announce("part", "石材和砾安检测登记和砾安和砾安", "和砾安。", Readers.PUBLIC);
        announce("begins", "禾立安全巡查", "每月。", Readers.PUBLIC);
        announce("whole", "禾砾安", "工作分工。", Readers.PUBLIC);
        for (var typed : List.of("heli'an", "helian", "HE LI AN")) {
            var found = titles(find(typed)).stream()
                    .filter(title -> plain(title).matches("禾砾安|禾立安全巡查|石材.*"))
                    .toList();
            assertThat(found.get(0)).isEqualTo("<mark>禾砾安</mark>");
            assertThat(found.get(1)).isEqualTo("<mark>禾立安</mark>全巡查");
            assertThat(found.get(2)).contains("<mark>和砾安</mark>");
        }
    }

    @Test
    void knowsKeyWordsWithoutShowingThemAndCodesOnlyInFull() {
        announce(
                "keyed",
                "牌匾管理办法",
                "沿街店铺的牌匾由所在社区统一登记，损坏的由店主在十日内修复，逾期不修的由社区代为拆除。",
                List.of("招幌", "shop boards"),
                List.of("sign-tablet-rules"));
        var byWord = find("招幌").hits().rows();
        assertThat(byWord).hasSize(1);
        assertThat(byWord.get(0).excerpt()).contains("沿街店铺").doesNotContain("招幌");
        assertThat(titles(find("sign-tablet-rules"))).containsExactly("牌匾管理办法");
        assertThat(find("tablet-rules").hits().total()).isZero();
        assertThat(find("AND OR NOT").hits().total()).isZero();
        assertThat(find("title").hits().total()).isZero();
        assertThat(titles(find("homestead-title"))).hasSize(1).allMatch(title -> plain(title)
                .contains("宅基地"));
    }

    @Test
    void showsWholeSentencesAroundTheHit() {
        assertThat(find("宅基地").hits().rows())
                .filteredOn(hit -> hit.kind() == ResultKind.MATTER)
                .isNotEmpty()
                .allMatch(hit -> plain(hit.excerpt()).length() >= 60)
                .allMatch(hit -> hit.excerpt().contains("<mark>"));
        var flood = Beans.of(Finding.class)
                .find(new SearchQuery("flood", null, null, null, null, "en", SearchOrder.RELEVANCE), TEN);
        assertThat(flood.hits().rows())
                .isNotEmpty()
                .allMatch(hit -> plain(hit.excerpt()).length() >= 60)
                .anyMatch(hit -> hit.title().contains("<mark>floods</mark>"));
    }

    @Test
    void isMadeAnewWhilePeopleSearch() {
        announce("steady", "石拱桥加固", "完工", Readers.PUBLIC);
        As.person(EDITOR, () -> Beans.of(IndexDesk.class).rebuild());
        Time.await(() -> {
            assertThat(titles(find("石拱桥"))).isNotEmpty();
            return !As.person(EDITOR, () -> Beans.of(IndexDesk.class).state()).rebuilding();
        });
        var state = As.person(EDITOR, () -> Beans.of(IndexDesk.class).state());
        assertThat(state.indexed()).isEqualTo(state.documents());
        assertThat(state.rebuiltAt()).isNotNull();
        Refused.forLackOfRight(
                () -> As.person(WRITER, () -> Beans.of(IndexDesk.class).rebuild()));
    }

    private static Page.Request wide() {
        return new Page.Request(0, 50);
    }

    private static void announce(Document told) {
        Tx.committed(() -> Beans.of(Announcing.class).announce(new Announcement(told)));
    }

    private static void announce(String key, String title, String text, String reader) {
        announce(key, title, text, reader, LocalDate.of(2026, 1, 1), null);
    }

    private static void announce(String key, String title, String text, String reader, LocalDate day, String section) {
        Tx.committed(() -> Beans.of(Announcing.class)
                .announce(new Announcement(new Document(
                        SOURCE,
                        key,
                        ResultKind.ARTICLE,
                        "zh",
                        title,
                        text,
                        "/test/" + key,
                        null,
                        section,
                        day,
                        Set.of(reader)))));
    }

    private static void announceOf(long unit, String key, String title) {
        Tx.committed(() -> Beans.of(Announcing.class)
                .announce(new Announcement(new Document(
                        SOURCE,
                        key,
                        ResultKind.ARTICLE,
                        "zh",
                        title,
                        title,
                        "/test/" + key,
                        unit,
                        null,
                        null,
                        Set.of(Readers.PUBLIC)))));
    }

    private static void announce(String key, String title, String text, List<String> words, List<String> codes) {
        Tx.committed(() -> Beans.of(Announcing.class)
                .announce(new Announcement(new Document(
                        SOURCE,
                        key,
                        ResultKind.ARTICLE,
                        "zh",
                        title,
                        text,
                        "/test/" + key,
                        null,
                        null,
                        null,
                        Set.of(Readers.PUBLIC),
                        words,
                        codes))));
    }

    private static void announce(String key, String title, String text, String reader, String source) {
        Tx.committed(() -> Beans.of(Announcing.class)
                .announce(new Announcement(new Document(
                        source,
                        key,
                        ResultKind.ARTICLE,
                        "zh",
                        title,
                        text,
                        "/test/" + key,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        Set.of(reader)))));
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, null, null, null, null, "zh", SearchOrder.RELEVANCE);
    }

    private static Found find(String text) {
        return Beans.of(Finding.class).find(query(text), TEN);
    }

    private static List<Suggestion> suggest(String text) {
        return Beans.of(Finding.class).suggest(query(text), 8);
    }

    private static List<String> titles(Found found) {
        return found.hits().rows().stream().map(Hit::title).toList();
    }

    private static String plain(String html) {
        return html.replaceAll("</?mark>", "");
    }

    private static SynonymDesk words() {
        return Beans.of(SynonymDesk.class);
    }
}
