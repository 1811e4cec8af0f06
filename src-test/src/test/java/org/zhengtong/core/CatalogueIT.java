package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.LifeEvent;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.MatterVersionRow;
import org.zhengtong.publicservice.approval.boundary.Catalogue;

/** 事项目录: found in every way that people look for a matter, and published in versions that running cases keep. */
public class CatalogueIT extends InServer {

    private static final String EDITOR = "fu.shijie";
    private static final String MATTER = "old-age-allowance";

    @Test
    void isNarrowedByAudienceLifeEventUnitLetterAndFiling() {
        finds(new MatterQuery(Audience.FARMER, null, null, null, null, false), each -> each.audiences()
                .contains(Audience.FARMER));
        finds(new MatterQuery(null, LifeEvent.OLD_AGE, null, null, null, false), each -> each.lifeEvents()
                .contains(LifeEvent.OLD_AGE));
        finds(new MatterQuery(null, null, "civil-affairs", null, null, false), each -> each.unit()
                .equals("civil-affairs"));
        finds(new MatterQuery(null, null, null, "G", null, false), each -> each.letter()
                .equals("G"));
        finds(new MatterQuery(null, null, null, null, null, true), MatterSummary::filedOnline);
    }

    @Test
    void isFoundByWordsOfNameAndKeywordsInBothLanguages() {
        for (var text : List.of("高龄", "老人补贴", "津贴 高龄", "allowance", "OLD-AGE")) {
            assertThat(search(new MatterQuery(null, null, null, null, text, false)))
                    .as(text)
                    .extracting(MatterSummary::code)
                    .contains(MATTER);
        }
        assertThat(search(new MatterQuery(null, null, null, null, "高龄 餐饮", false)))
                .isEmpty();
        assertThat(search(new MatterQuery(null, null, null, null, "%", false))).isEmpty();
    }

    @Test
    void isPagedInTheOrderOfItsLetters() {
        var all = Beans.of(Catalogue.class).all();
        assertThat(all).hasSize(44);
        assertThat(all).extracting(MatterSummary::letter).isSorted();
        var second = Beans.of(Catalogue.class).search(MatterQuery.ALL, Page.Request.ofNumber(2, 15));
        assertThat(second.total()).isEqualTo(44);
        assertThat(second.rows()).containsExactlyElementsOf(all.subList(15, 30));
    }

    @Test
    void keepsRunningCasesOnTheVersionUnderWhichTheyWereFiled() {
        var running = Filed.allowance();
        var before = current();
        var word = "试版本" + System.nanoTime();
        publish(yaml(before).replaceFirst("keywords:\n", "keywords:\n- " + word + "\n"));
        var young = Filed.allowance();
        assertThat(Filed.progress(running).matter().keywords()).doesNotContain(word);
        assertThat(Filed.progress(young).matter().keywords()).contains(word);
        assertThat(current().version()).isEqualTo(before.version() + 1);
        assertThat(versions()).extracting(MatterVersionRow::current).containsOnlyOnce(true);
        assertThat(search(new MatterQuery(null, null, null, null, word, false))).hasSize(1);
        Desk.sign(Desk.CIVIL_CLERK, running.number(), "grant", null);
        assertThat(Filed.progress(running).licences()).hasSize(1);
    }

    @Test
    void saysEverythingThatIsWrongWithAFileAndPublishesNothing() {
        var before = current();
        var bad = yaml(before)
                .replace("unit: \"civil-affairs\"", "unit: \"no-such-unit\"")
                .replace("unit: civil-affairs", "unit: no-such-unit");
        var faults = As.person(EDITOR, () -> Beans.of(Catalogue.class).check(bad));
        assertThat(faults).extracting(CatalogueFault::rule).containsOnly(CatalogueRule.UNKNOWN_REFERENCE);
        assertThat(faults)
                .extracting(CatalogueFault::place)
                .containsExactlyInAnyOrder("unit", "online.process.lanes.accept");
        Refused.by(CatalogueRule.UNKNOWN_REFERENCE, () -> publish(bad));
        assertThat(current()).isEqualTo(before);
    }

    private static void finds(MatterQuery query, Predicate<MatterSummary> right) {
        var found = search(query);
        assertThat(found).isNotEmpty().allMatch(right);
        assertThat(found).hasSize((int)
                Beans.of(Catalogue.class).all().stream().filter(right).count());
    }

    private static List<MatterSummary> search(MatterQuery query) {
        return Beans.of(Catalogue.class)
                .search(query, Page.Request.ofNumber(1, 100))
                .rows();
    }

    private static void publish(String yaml) {
        As.person(EDITOR, () -> Beans.of(Catalogue.class).publish(yaml));
    }

    private static String yaml(MatterVersionRow version) {
        return As.person(EDITOR, () -> Beans.of(Catalogue.class).yaml(version.id()));
    }

    private static List<MatterVersionRow> versions() {
        return As.person(EDITOR, () -> Beans.of(Catalogue.class).versions(MATTER));
    }

    private static MatterVersionRow current() {
        return versions().stream().filter(MatterVersionRow::current).findFirst().orElseThrow();
    }
}
