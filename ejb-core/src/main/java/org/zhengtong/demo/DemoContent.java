package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhengtong.demo.DemoTopics.Topic;
import org.zhengtong.demo.DemoWriter.Words;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Listings;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;
import org.zhengtong.portal.content.entity.SiteColumn;

/** What the demo county has published: two years of articles in every column, with pictures that are drawn here. */
@ApplicationScoped
public class DemoContent {

    private static final int PICTURES = 200;
    private static final int HOUR = 9;
    private static final String OF_LANDSCAPE = "程序绘制的风景：远山、河流与村舍";
    private static final String OF_LANDSCAPE_EN = "A drawn landscape: distant hills, a river and houses";
    private static final List<String> UNIT_NEWS =
            List.of("{unit}开展{season}便民服务进村活动", "{unit}公开{topic}办事指南", "{unit}召开{topic}工作会议", "{unit}组织{topic}业务培训");
    private static final List<String> UNIT_SENTENCES = List.of(
            "活动由{unit}牵头，工作人员到{town}现场解答，共接待群众 {n} 人次。",
            "能现场办的当场办结，需要回单位办的登记在册，办结后电话告知。",
            "下一步，{unit}将把群众问得最多的问题整理成问答，在网站上公开。");

    @Inject
    Columns columns;

    @Inject
    Articles articles;

    @Inject
    Listings listings;

    @Inject
    DemoSpecialTopics specialTopics;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    private final Random random = new Random(20261126);

    /** What one loading needs at hand. */
    private record Desk(DemoWriter writer, DemoFacts facts, List<StoredFile> pictures, Map<String, Unit> units) {}

    void publish(Map<String, Unit> units) {
        var towns = units.values().stream()
                .filter(unit -> unit.view().kind() == UnitKind.TOWNSHIP)
                .sorted((one, other) -> one.view().order() - other.view().order())
                .toList();
        var pictures = IntStream.range(0, PICTURES)
                .mapToObj(each -> files.keepOwn(
                        "landscape-" + each + ".svg", DemoPictures.MEDIA_TYPE, DemoPictures.landscape(each, each)))
                .toList();
        var desk = new Desk(new DemoWriter(random, towns), new DemoFacts(random), pictures, units);
        specialTopics.open();
        DemoTopics.topics().forEach(topic -> write(topic, desk));
        units.values().stream()
                .filter(unit ->
                        unit.view().kind() == UnitKind.DEPARTMENT || unit.view().kind() == UnitKind.TOWNSHIP)
                .sorted((one, other) -> one.view().order() - other.view().order())
                .forEach(unit -> page(unit, desk));
        leaders(units.get("gov-office"), desk);
    }

    private void write(Topic topic, Desk desk) {
        var column = columns.find(topic.site(), topic.column()).orElseThrow();
        var unit = desk.units().get(topic.unit());
        column.entrust(unit.id(), column.view().cycle(), column.view().reviewed());
        var days = Math.max(1, column.view().cycle() == UpdateCycle.NEWS ? 6 : 700 / topic.count());
        for (var round = 0; round < topic.count(); round++) {
            var day = LocalDate.now(clock).minusDays(1L + random.nextInt(3) + (long) round * days);
            write(topic, column, unit, round, day, desk);
        }
    }

    private void write(Topic topic, SiteColumn column, Unit unit, int round, LocalDate day, Desk desk) {
        var words = desk.writer().choose(round, topic.titles().size(), unit, day);
        var picture = topic.cover() || round % 4 == 0 ? picture(desk) : null;
        var chinese = text(topic, column, unit, words, day, picture, false, desk);
        var article = publish(column, null, chinese, day, picture);
        if (topic.isTranslated() && round % 2 == 0) {
            publish(column, article, text(topic, column, unit, words, day, picture, true, desk), day, picture);
        }
    }

    private ArticleText text(
            Topic topic,
            SiteColumn column,
            Unit unit,
            Words words,
            LocalDate day,
            StoredFile picture,
            boolean english,
            Desk desk) {
        var titles = english ? topic.titlesEn() : topic.titles();
        var openings = english ? topic.openingEn() : topic.opening();
        var opening = openings.get(words.title() % openings.size());
        var key = picture == null ? null : ArticleMedium.keyOf(picture);
        var body = desk.writer()
                .body(
                        words,
                        opening,
                        english ? topic.detailsEn() : topic.details(),
                        key,
                        english ? OF_LANDSCAPE_EN : OF_LANDSCAPE,
                        english);
        return text(
                words.fill(titles.get(words.title()), english),
                words.fill(opening, english),
                unit,
                body,
                desk.facts().of(column.view(), unit.view(), words, day, english),
                key,
                english);
    }

    private static ArticleText text(
            String title, String summary, Unit unit, String body, Facts facts, String cover, boolean english) {
        var name = unit.view().name();
        return new ArticleText(title, null, summary, english ? name.en() : name.zh(), null, null, body, facts, cover);
    }

    private StoredFile picture(Desk desk) {
        return desk.pictures().get(random.nextInt(PICTURES));
    }

    /** A column of its own for a unit: who it is, and what it has done lately. */
    private void page(Unit unit, Desk desk) {
        var above = columns.find(Site.INTERNET, "departments").orElseThrow();
        var view = unit.view();
        var column = columns.add(
                new SiteColumn(Site.INTERNET, above, view.code(), ColumnKind.UNITS, view.shortName(), view.order()));
        column.describe(view.shortName(), view.name(), view.order()).entrust(unit.id(), UpdateCycle.NOTICES, false);
        var today = LocalDate.now(clock);
        for (var round = 0; round < UNIT_NEWS.size(); round++) {
            var day = today.minusDays(4L + random.nextInt(20) + round * 60L);
            var words = desk.writer().choose(round, UNIT_NEWS.size(), unit, day);
            var title = words.fill(UNIT_NEWS.get(round), false);
            var body =
                    desk.writer().body(words, UNIT_SENTENCES.get(0), UNIT_SENTENCES.subList(1, 3), null, null, false);
            var summary = words.fill(UNIT_SENTENCES.get(0), false);
            publish(column, null, text(title, summary, unit, body, new PlainFacts(), null, false), day, null);
        }
        var about = desk.facts().page(view, false);
        var body = "<p>" + about.duties() + "</p>";
        var chinese = text(view.name().zh(), about.duties(), unit, body, about, null, false);
        var article = publish(column, null, chinese, today.minusDays(2), null);
        var aboutEnglish = desk.facts().page(view, true);
        var bodyEnglish = "<p>" + aboutEnglish.duties() + "</p>";
        var english = text(view.name().en(), aboutEnglish.duties(), unit, bodyEnglish, aboutEnglish, null, true);
        publish(column, article, english, today.minusDays(2), null);
    }

    private void leaders(Unit office, Desk desk) {
        var column = columns.find(Site.INTERNET, "leaders").orElseThrow();
        column.entrust(office.id(), UpdateCycle.PLANS, true);
        var duties = List.of(
                new Bilingual("主持县政府全面工作。", "Heads the county government."),
                new Bilingual("负责常务、发展改革、财政、应急管理工作。", "Standing affairs, development, finance and emergencies."),
                new Bilingual("负责教育、卫生健康、文化旅游工作。", "Education, health, culture and tourism."),
                new Bilingual("负责农业农村、水利、林业工作。", "Agriculture, water and forestry."),
                new Bilingual(
                        "负责工业、商务、市场监管、政务服务工作。", "Industry, commerce, market regulation and government services."));
        var order = 0;
        for (var row : CsvFile.rows("/db/demo/directory/staff.csv")) {
            if ("qingyuan".equals(row.get("unit")) && order < duties.size()) {
                var duty = duties.get(order++);
                var day = LocalDate.now(clock).minusDays(20L + order);
                var picture = picture(desk);
                var facts = new LeaderFacts(row.get("title_zh"), duty.zh(), order);
                var chinese = text(row.get("name"), duty.zh(), office, "<p>" + duty.zh() + "</p>", facts, null, false);
                var article = publish(column, null, chinese, day, picture);
                var factsEnglish = new LeaderFacts(row.get("title_en"), duty.en(), order);
                var english =
                        text(row.get("name"), duty.en(), office, "<p>" + duty.en() + "</p>", factsEnglish, null, true);
                publish(column, article, english, day, picture);
            }
        }
    }

    private Article publish(SiteColumn column, Article original, ArticleText text, LocalDate day, StoredFile picture) {
        var at = day.atTime(HOUR, random.nextInt(60)).atZone(CountyClock.ZONE).toInstant();
        var language = original == null ? Language.ZH : Language.EN;
        var article = new Article(articles.nextNumber(), column, language, AccountId.SYSTEM, at).asDemo();
        if (original != null) {
            article.asTranslationOf(original);
        }
        articles.add(article);
        var version = articles.add(article.save(text, 0, AccountId.SYSTEM, at));
        article.release();
        article.publish(version, at);
        listings.listNew(article, columns.chain(column));
        if (picture != null) {
            var alternative = language == Language.ZH ? OF_LANDSCAPE : OF_LANDSCAPE_EN;
            articles.add(new ArticleMedium(article, MediaKind.PICTURE, picture, alternative, 0));
        }
        return article;
    }
}
