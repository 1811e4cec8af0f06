package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.TalentFacts;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** What published articles refer to: leaders, versions of a text, documents and their explanations, units, matters. */
public class ReferencesIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final String LEADER = "罗子燕";
    private static final Page.Request MANY = new Page.Request(0, 200);

    @Test
    void theNewestArticlesThatNameALeaderStandOnTheLeadersPage() {
        var number = published("<p>副县长" + LEADER + "到学校看望老师。</p>");
        assertThat(naming()).hasSizeLessThanOrEqualTo(5).first().isEqualTo(number.value());
        As.person(EDITOR, () -> save(number, 2, new PlainFacts()));
        As.person(EDITOR, () -> desk().submit(number));
        assertThat(naming()).doesNotContain(number.value());
    }

    @Test
    void everyLeaderOfTheDemoHasActivitiesAndAPortraitInBothLanguages() {
        for (var language : Language.values()) {
            var leaders = articles("leaders", language);
            assertThat(leaders).hasSize(5).allSatisfy(leader -> {
                assertThat(leader.facts()).isInstanceOf(LeaderFacts.class);
                assertThat(leader.cover()).isNotNull();
                assertThat(content().naming(Site.INTERNET, leader.title(), language))
                        .as(leader.title())
                        .isNotEmpty();
            });
        }
    }

    @Test
    void whatExplainsADocumentAndTheDocumentFindEachOther() {
        var explanations = articles("regulations/explained", Language.ZH);
        assertThat(explanations).isNotEmpty().allSatisfy(each -> {
            var document = content().explained(read(each.number())).orElseThrow();
            assertThat(content().explaining(read(document.number())))
                    .extracting(ArticleSummary::number)
                    .contains(each.number());
        });
    }

    @Test
    void versionsOfTheSameTextAreFoundFromEachOfThem() {
        var documents = articles("regulations/documents", Language.ZH);
        var many = documents.stream()
                .map(each -> content().versions(read(each.number())))
                .filter(versions -> !versions.isEmpty())
                .toList();
        assertThat(many).isNotEmpty().allSatisfy(versions -> {
            assertThat(versions)
                    .extracting(ArticleSummary::title)
                    .containsOnly(versions.get(0).title());
            assertThat(versions)
                    .extracting(each -> ((RegulationFacts) each.facts()).issuedOn())
                    .doesNotHaveDuplicates();
            assertThat(content().versions(read(versions.get(1).number()))).isEqualTo(versions);
        });
    }

    @Test
    void aDocumentHasTheSameNumberInBothLanguages() {
        assertThat(articles("regulations/documents", Language.EN)).isNotEmpty().allSatisfy(each -> {
            var chinese = read(read(each.number()).translation().number());
            assertThat(((RegulationFacts) each.facts()).documentNumber())
                    .isEqualTo(((RegulationFacts) chinese.text().facts()).documentNumber());
        });
    }

    @Test
    void whatPresentsAUnitStandsAboveItsNews() {
        var column = content().column(Site.INTERNET, "departments/education").orElseThrow();
        var presented = content().presenting(column, Language.ZH).orElseThrow();
        assertThat(presented.facts()).isInstanceOf(UnitFacts.class);
        assertThat(content().unitNews(column.id(), Language.ZH, MANY).rows())
                .isNotEmpty()
                .noneMatch(each -> each.facts() instanceof UnitFacts);
    }

    @Test
    void anOpeningNamesAMatterThatThereIs() {
        var number = started("talent");
        As.person(EDITOR, () -> save(number, 1, opening("recruitment")));
        Refused.by(ContentRule.MATTER_UNKNOWN, () -> As.person(EDITOR, () -> save(number, 2, opening("flying"))));
        As.person(EDITOR, () -> save(number, 2, opening(null)));
    }

    @Test
    void anExplanationNamesADocumentThatThereIs() {
        var document = articles("regulations/documents", Language.ZH).get(0).number();
        var news = articles("education", Language.ZH).get(0).number();
        var number = started("regulations/explained");
        for (var wrong : List.of("9", "abc", Long.toString(news))) {
            Refused.by(
                    ContentRule.DOCUMENT_UNKNOWN,
                    () -> As.person(EDITOR, () -> save(number, 1, new ExplanationFacts(wrong))));
        }
        As.person(EDITOR, () -> save(number, 1, new ExplanationFacts(Long.toString(document))));
    }

    private static TalentFacts opening(String matter) {
        return new TalentFacts("某厂", "会计", 1, null, null, LocalDate.of(2030, 1, 1), matter);
    }

    private static List<Long> naming() {
        return content().naming(Site.INTERNET, LEADER, Language.ZH).stream()
                .map(ArticleSummary::number)
                .toList();
    }

    private static ArticleNumber published(String body) {
        var number = started("education");
        As.person(EDITOR, () -> save(number, 1, body, new PlainFacts()));
        return As.person(EDITOR, () -> desk().submit(number));
    }

    private static ArticleNumber started(String path) {
        return As.person(EDITOR, () -> desk().start(new StartArticle(column(path), Language.ZH, "标题", null)));
    }

    private static ArticleNumber save(ArticleNumber number, int seen, Facts facts) {
        return save(number, seen, "<p>正文</p>", facts);
    }

    private static ArticleNumber save(ArticleNumber number, int seen, String body, Facts facts) {
        return desk().save(new SaveArticle(
                number, seen, "标题", null, null, "县政府", null, null, body, facts, null, null, null, null));
    }

    private static List<ArticleSummary> articles(String path, Language language) {
        return content().articles(column(path), language, MANY).rows();
    }

    private static long column(String path) {
        return content().column(Site.INTERNET, path).orElseThrow().id();
    }

    private static ArticleView read(long number) {
        return content().article(Site.INTERNET, new ArticleNumber(number));
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
