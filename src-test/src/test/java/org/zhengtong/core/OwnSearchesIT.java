package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.search.Announcement;
import org.zhengtong.platform.support.search.Document;
import org.zhengtong.platform.support.search.KeepSearch;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.Readers;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.SearchRule;
import org.zhengtong.platform.support.search.boundary.Announcing;
import org.zhengtong.platform.support.search.boundary.OwnSearches;

/** 保存的检索: each keeps what they look for again and again, under names of their own, and nobody else learns of it. */
public class OwnSearchesIT extends InServer {

    private static final String CITIZEN = "19000000001";
    private static final String FIRM = "19000000101";
    private static final String WRITER = "peng.ping";
    private static final String EDITOR = "hu.lian";
    private static final int MOST = 50;

    @AfterEach
    void removeWhatWasKept() {
        for (var login : List.of(CITIZEN, FIRM, WRITER, EDITOR)) {
            for (var internal : List.of(true, false)) {
                mine(login, internal).forEach(each -> As.person(login, () -> own().remove(each.id())));
            }
        }
    }

    @Test
    void isKeptRunAndRemovedUnderItsName() {
        var query = new SearchQuery("养老补贴", ResultKind.ARTICLE, "通知公告", null, 2026, "zh", SearchOrder.NEWEST);
        var id = keep(CITIZEN, "给父母看的", query, false);
        assertThat(mine(CITIZEN, false)).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(id);
            assertThat(kept.name()).isEqualTo("给父母看的");
            assertThat(kept.query()).isEqualTo(query);
        });
        assertThat(mine(CITIZEN, true)).isEmpty();
        assertThat(As.person(CITIZEN, () -> own().open(id)).query()).isEqualTo(query);
        As.person(CITIZEN, () -> own().remove(id));
        As.person(CITIZEN, () -> own().remove(id));
        assertThat(mine(CITIZEN, false)).isEmpty();
    }

    @Test
    void isItsOwnersAlone() {
        var id = keep(CITIZEN, "私事", query("离婚登记"), false);
        assertThat(mine(FIRM, false)).isEmpty();
        Refused.asUnknown(() -> As.person(FIRM, () -> own().open(id)));
        As.person(FIRM, () -> own().remove(id));
        assertThat(mine(CITIZEN, false)).extracting(KeptSearchView::id).containsExactly(id);
        assertThat(own().mine(false)).isEmpty();
        assertThat(own().mine(true)).isEmpty();
        Refused.forLackOfRight(() -> own().keep(new KeepSearch(query("离婚登记"), false)));
        Refused.forLackOfRight(() -> own().open(id));
        Refused.forLackOfRight(() -> own().remove(id));
        assertThat(Rows.count("select count(*) from audit_event where object like '%离婚登记%'"))
                .isZero();
    }

    @Test
    void isKeptOnceHoweverOftenSomebodyClicks() {
        for (var round = 0; round < 4; round++) {
            var clicks = IntStream.range(0, 4)
                    .mapToObj(each -> As.signedIn(CITIZEN, As.PASSWORD))
                    .toList();
            var name = "连点 " + round;
            var outcomes = AtOnce.people(clicks, () -> {
                var told = new KeepSearch(query("鱼塘"), false);
                told.setName(name);
                return own().keep(told);
            });
            assertThat(outcomes).allMatch(each -> each.isGood());
            assertThat(outcomes.stream().map(each -> each.result()).distinct()).hasSize(1);
            assertThat(mine(CITIZEN, false)).hasSize(round + 1);
        }
    }

    @Test
    void hasANameOfItsOwnAndSomethingToLookFor() {
        keep(CITIZEN, "鱼塘", query("鱼塘承包"), false);
        Refused.by(SearchRule.NAME_TAKEN, () -> keep(CITIZEN, " 鱼塘 ", query("鱼塘补贴"), false));
        keep(FIRM, "鱼塘", query("鱼塘补贴"), false);
        assertThat(Refused.asMalformed(() -> keep(CITIZEN, " ", query("鱼塘"), false)))
                .containsExactly("{search.input.name}");
        assertThat(Refused.asMalformed(() -> keep(CITIZEN, "什么也没搜", query(" "), false)))
                .containsExactly("{search.input.text}");
        assertThat(Refused.asMalformed(() -> keep(CITIZEN, "长".repeat(61), query("鱼塘"), false)))
                .containsExactly("{search.input.long}");
    }

    @Test
    void areFiftyAtMost() {
        for (var each = 0; each < MOST; each++) {
            keep(WRITER, "第" + each, query("鱼塘"), true);
        }
        assertThat(Refused.by(SearchRule.TOO_MANY_KEPT, () -> keep(WRITER, "再来一个", query("鱼塘"), true)))
                .containsExactly(MOST);
        keep(WRITER, "门户上另算", query("鱼塘"), false);
        assertThat(mine(WRITER, true)).hasSize(MOST);
    }

    @Test
    void countsWhatHasComeSinceOfWhatItsOwnerMayRead() {
        var word = "蓑衣" + UUID.randomUUID().toString().substring(0, 8);
        announce("before", word + "展", Readers.PUBLIC, word);
        keep(CITIZEN, "蓑衣", query(word), false);
        keep(WRITER, "蓑衣", query(word), true);
        keep(EDITOR, "蓑衣", query(word), true);
        assertThat(fresh(CITIZEN, false)).isZero();
        Time.passes(Duration.ofMinutes(1));
        announce("public", word + "评比", Readers.PUBLIC, word);
        announce("staff", word + "内部通知", Readers.STAFF, word);
        announce("secret", word + "请示", Readers.holding("content.manage"), word);
        assertThat(fresh(CITIZEN, false)).isEqualTo(1);
        assertThat(fresh(WRITER, true)).isEqualTo(2);
        assertThat(fresh(EDITOR, true)).isEqualTo(3);
        Time.passes(Duration.ofMinutes(1));
        var kept = mine(CITIZEN, false).get(0).id();
        As.person(CITIZEN, () -> own().open(kept));
        assertThat(fresh(CITIZEN, false)).isZero();
        Time.passes(Duration.ofMinutes(1));
        announce("public", word + "评比（更正）", Readers.PUBLIC, word);
        assertThat(fresh(CITIZEN, false)).isZero();
        assertThat(fresh(EDITOR, true)).isEqualTo(3);
    }

    @Test
    void isKeptWithAllThatNarrowsIt() {
        var query = new SearchQuery("竹席", ResultKind.ARTICLE, "公告", 7L, 2026, "zh", SearchOrder.NEWEST);
        keep(EDITOR, "七号单位的竹席", query, true);
        assertThat(mine(EDITOR, true))
                .filteredOn(each -> each.name().equals("七号单位的竹席"))
                .extracting(each -> each.query())
                .containsExactly(query);
    }

    private static long fresh(String login, boolean internal) {
        return mine(login, internal).get(0).fresh();
    }

    private static void announce(String key, String title, String reader, String source) {
        Tx.committed(() -> Beans.of(Announcing.class)
                .announce(new Announcement(new Document(
                        "own",
                        source + key,
                        ResultKind.ARTICLE,
                        "zh",
                        title,
                        title,
                        "/test/" + key,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        Set.of(reader)))));
    }

    private static long keep(String login, String name, SearchQuery query, boolean internal) {
        var told = new KeepSearch(query, internal);
        told.setName(name);
        return As.person(login, () -> own().keep(told));
    }

    private static List<KeptSearchView> mine(String login, boolean internal) {
        return As.person(login, () -> own().mine(internal));
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, null, null, null, null, "zh", SearchOrder.RELEVANCE);
    }

    private static OwnSearches own() {
        return Beans.of(OwnSearches.class);
    }
}
