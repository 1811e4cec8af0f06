package org.zhengtong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.demo.DemoTopics.Topic;
import org.zhengtong.demo.DemoWriter.Figure;
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
import org.zhengtong.portal.content.control.References;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;
import org.zhengtong.portal.content.entity.SiteColumn;

/** What the demo county has published: two years of articles in every column, with pictures that are drawn here. */
@ApplicationScoped
public class DemoContent {

    private static final int PICTURES = 200;
    private static final int HOUR = 9;
    private static final int YEAR = 12;
    private static final int SEASON = 3;

    /** Added to a month, March becomes the first of a year that begins with spring. */
    private static final int SPRING = YEAR - 3;

    private static final long WEEK = 7;
    private static final long WEEKS_OF_LAW = 21;
    private static final String OF_LANDSCAPE = "程序绘制的风景：远山、河流与村舍";
    private static final String OF_LANDSCAPE_EN = "A drawn landscape: distant hills, a river and houses";
    private static final String GALLERY = "leisure/pictures";
    private static final List<Bilingual> OF_GALLERY = List.of(
            new Bilingual("清晨，薄雾未散", "Early morning, before the mist is gone"),
            new Bilingual("河湾与村舍", "Houses at a bend of the river"),
            new Bilingual("从对岸望过来", "Seen from the other bank"),
            new Bilingual("正午的山脊", "The ridge at noon"),
            new Bilingual("傍晚，云压得很低", "Evening, under low clouds"));
    private static final Set<ColumnKind> PICTURED =
            EnumSet.of(ColumnKind.NEWS, ColumnKind.TOPIC, ColumnKind.GALLERY, ColumnKind.PROJECTS);
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
    References references;

    @Inject
    DemoSpecialTopics specialTopics;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    private final Random random = new Random(20261126);
    private final int[] drawn = new int[DemoPictures.SEASONS.length];

    /** What one loading needs at hand. */
    private record Desk(
            DemoWriter writer,
            DemoFacts facts,
            DemoDocuments documents,
            List<StoredFile> pictures,
            Map<String, Unit> units) {}

    void publish(Map<String, Unit> units) {
        var towns = units.values().stream()
                .filter(unit -> unit.view().kind() == UnitKind.TOWNSHIP)
                .sorted((one, other) -> one.view().order() - other.view().order())
                .toList();
        var pictures = IntStream.range(0, PICTURES)
                .mapToObj(each -> files.keepOwn(
                        "landscape-" + each + ".svg", DemoPictures.MEDIA_TYPE, DemoPictures.landscape(each, each)))
                .toList();
        var desk = new Desk(
                new DemoWriter(random, towns),
                new DemoFacts(LocalDate.now(clock)),
                new DemoDocuments(),
                pictures,
                units);
        specialTopics.open();
        DemoTopics.topics().forEach(topic -> write(topic, desk));
        units.values().stream()
                .filter(unit ->
                        unit.view().kind() == UnitKind.DEPARTMENT || unit.view().kind() == UnitKind.TOWNSHIP)
                .sorted((one, other) -> one.view().order() - other.view().order())
                .forEach(unit -> page(unit, desk));
        laws(units.get("justice"));
        leaders(units.get("gov-office"));
        offices(desk);
    }

    private void write(Topic topic, Desk desk) {
        var column = columns.find(topic.site(), topic.column()).orElseThrow();
        var unit = desk.units().get(topic.unit());
        column.entrust(unit.id(), column.view().cycle(), column.view().reviewed());
        var days = Math.max(1, column.view().cycle() == UpdateCycle.NEWS ? 6 : topic.span() / topic.count());
        for (var round = 0; round < topic.count(); round++) {
            var day = LocalDate.now(clock).minusDays(1L + random.nextInt(3) + (long) round * days);
            write(topic, column, unit, round, topic.inSeason(day), desk);
        }
    }

    private void write(Topic topic, SiteColumn column, Unit unit, int round, LocalDate day, Desk desk) {
        if (column.kind() == ColumnKind.EXPLAINED) {
            explain(topic, column, unit, round, desk);
            return;
        }
        var words = desk.writer().choose(round, topic.titles().size(), unit, day);
        if (column.kind() == ColumnKind.REGULATIONS) {
            words = words.with(
                    "topic", desk.writer().topic(round / topic.titles().size()));
        }
        var pictures = pictures(topic, column, round, day, desk);
        var chinese = text(topic, column, unit, words, day, pictures, false, desk);
        var article = publish(column, null, desk.documents().versioned(chinese), day, pictures);
        Article translated = null;
        if (topic.isTranslated() && round % 2 == 0) {
            var english = text(topic, column, unit, words, day, pictures, true, desk);
            translated = publish(column, article, desk.documents().versioned(english), day, pictures);
        }
        if (topic.column().equals("regulations/documents") && words.title() == 0) {
            desk.documents().add(article, translated, words.chosen().get("topic"), day);
        }
    }

    /** A document of those written before, in both languages where it is there in both. */
    private void explain(Topic topic, SiteColumn column, Unit unit, int round, Desk desk) {
        var document = desk.documents().get(round);
        var after = document.day().plusDays(2L + round / 4);
        var yesterday = LocalDate.now(clock).minusDays(1);
        var day = after.isAfter(yesterday) ? yesterday : after;
        var words =
                desk.writer().choose(round, topic.titles().size(), unit, day).with("topic", document.topic());
        var chinese = text(topic, column, unit, words, day, List.of(), false, desk);
        var article = publish(column, null, DemoDocuments.explaining(chinese, document.chinese()), day, List.of());
        if (document.english() != null) {
            var english = text(topic, column, unit, words, day, List.of(), true, desk);
            publish(column, article, DemoDocuments.explaining(english, document.english()), day, List.of());
        }
    }

    private ArticleText text(
            Topic topic,
            SiteColumn column,
            Unit unit,
            Words words,
            LocalDate day,
            List<StoredFile> pictures,
            boolean english,
            Desk desk) {
        var titles = english ? topic.titlesEn() : topic.titles();
        var openings = english ? topic.openingEn() : topic.opening();
        var opening = openings.get(words.title() % openings.size());
        var body = desk.writer()
                .body(words, opening, topic.detailsOf(words.title(), english), figures(pictures, english), english);
        return text(
                words.fill(titles.get(words.title()), english),
                words.fill(opening, english),
                unit,
                body,
                desk.facts().of(column.view(), unit.view(), words, day, english),
                pictures.isEmpty() ? null : ArticleMedium.keyOf(pictures.get(0)),
                english);
    }

    private static ArticleText text(
            String title, String summary, Unit unit, String body, Facts facts, String cover, boolean english) {
        var name = unit.view().name();
        return new ArticleText(title, null, summary, english ? name.en() : name.zh(), null, null, body, facts, cover);
    }

    /** What is in the news now and then has a picture; a gallery has several; documents, tenders and openings have none. */
    private List<StoredFile> pictures(Topic topic, SiteColumn column, int round, LocalDate day, Desk desk) {
        var count = column.view().path().equals(GALLERY)
                ? OF_GALLERY.size()
                : topic.cover() || PICTURED.contains(column.kind()) && round % 4 == 0 ? 1 : 0;
        var season = (day.getMonthValue() + SPRING) % YEAR / SEASON;
        return Stream.generate(() -> desk.pictures().get(nextOf(season)))
                .limit(count)
                .toList();
    }

    /** Every fourth picture is of the same season. */
    private int nextOf(int season) {
        return (drawn[season]++ * DemoPictures.SEASONS.length + season) % PICTURES;
    }

    /** Captions tell the pictures of a gallery apart. */
    private static List<Figure> figures(List<StoredFile> pictures, boolean english) {
        return IntStream.range(0, pictures.size())
                .mapToObj(at -> new Figure(
                        ArticleMedium.keyOf(pictures.get(at)),
                        english ? OF_LANDSCAPE_EN : OF_LANDSCAPE,
                        pictures.size() > 1 ? OF_GALLERY.get(at).in(english ? Locale.ENGLISH : Locale.CHINESE) : null))
                .toList();
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
            var body = desk.writer().body(words, UNIT_SENTENCES.get(0), UNIT_SENTENCES.subList(1, 3), List.of(), false);
            var summary = words.fill(UNIT_SENTENCES.get(0), false);
            publish(column, null, text(title, summary, unit, body, new PlainFacts(), null, false), day, List.of());
        }
        var about = desk.facts().page(view, false);
        var body = "<p>" + about.duties() + "</p>";
        var chinese = text(view.name().zh(), about.duties(), unit, body, about, null, false);
        var article = publish(column, null, chinese, today.minusDays(2), List.of());
        var aboutEnglish = desk.facts().page(view, true);
        var bodyEnglish = "<p>" + aboutEnglish.duties() + "</p>";
        var english = text(view.name().en(), aboutEnglish.duties(), unit, bodyEnglish, aboutEnglish, null, true);
        publish(column, article, english, today.minusDays(2), List.of());
    }

    /** Whom the staff of all units ask for what, in the order of the file. */
    private void offices(Desk desk) {
        var column = columns.find(Site.INTRANET, "departments").orElseThrow();
        var office = desk.units().get("gov-office");
        column.entrust(office.id(), column.view().cycle(), column.view().reviewed());
        var day = LocalDate.now(clock).minusDays(WEEK);
        for (var told : DemoOffices.all()) {
            var unit = desk.units().get(told.unit());
            var article = publish(column, null, office(told, unit, desk, false), day, List.of());
            publish(column, article, office(told, unit, desk, true), day, List.of());
            day = day.minusDays(WEEK);
        }
    }

    private static ArticleText office(DemoOffices.Office told, Unit unit, Desk desk, boolean english) {
        var language = english ? Locale.ENGLISH : Locale.CHINESE;
        var facts = told.facts(desk.facts().page(unit.view(), english), language);
        return text(unit.view().name().in(language), facts.duties(), unit, told.body(language), facts, null, english);
    }

    /** Newest first, one every few weeks. */
    private void laws(Unit justice) {
        var column = columns.find(Site.INTERNET, "regulations/laws").orElseThrow();
        column.entrust(justice.id(), column.view().cycle(), column.view().reviewed());
        var day = LocalDate.now(clock).minusDays(WEEKS_OF_LAW);
        for (var law : DemoLaws.all()) {
            var text = text(law.title(), law.about(), justice, law.body(), law.facts(), null, false);
            publish(column, null, text, day, List.of());
            day = day.minusDays(WEEKS_OF_LAW);
        }
    }

    private void leaders(Unit office) {
        var column = columns.find(Site.INTERNET, "leaders").orElseThrow();
        column.entrust(office.id(), UpdateCycle.PLANS, true);
        var staff = CsvFile.rows("/db/demo/directory/staff.csv").stream()
                .collect(Collectors.toMap(row -> row.get("login"), Function.identity()));
        var order = 0;
        for (var told : CsvFile.rows("/db/demo/content/leaders.csv")) {
            var row = staff.get(told.get("login"));
            var day = LocalDate.now(clock).minusDays(20L + order);
            var portrait =
                    files.keepOwn("portrait-" + order + ".svg", DemoPictures.MEDIA_TYPE, DemoPortraits.bust(order));
            order++;
            var facts = new LeaderFacts(row.get("title_zh"), told.get("duties_zh"), order);
            var chinese = leader(row.get("name"), facts, told.get("field_zh"), office, portrait, false);
            var article = publish(column, null, chinese, day, List.of(portrait), row.get("name") + "的画像（程序绘制）");
            var factsEnglish = new LeaderFacts(row.get("title_en"), told.get("duties_en"), order);
            var english = leader(told.get("name_en"), factsEnglish, told.get("field_en"), office, portrait, true);
            publish(column, article, english, day, List.of(portrait), "Drawn portrait of " + told.get("name_en"));
        }
    }

    private static ArticleText leader(
            String name, LeaderFacts facts, String field, Unit office, StoredFile portrait, boolean english) {
        return text(
                name, facts.duties(), office, "<p>" + field + "</p>", facts, ArticleMedium.keyOf(portrait), english);
    }

    private Article publish(
            SiteColumn column, Article original, ArticleText text, LocalDate day, List<StoredFile> pictures) {
        return publish(column, original, text, day, pictures, original == null ? OF_LANDSCAPE : OF_LANDSCAPE_EN);
    }

    private Article publish(
            SiteColumn column,
            Article original,
            ArticleText text,
            LocalDate day,
            List<StoredFile> pictures,
            String alternative) {
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
        references.keep(article, column, text);
        for (var place = 0; place < pictures.size(); place++) {
            articles.add(
                    new ArticleMedium(article, MediaKind.PICTURE, pictures.get(place), alternative, place).online());
        }
        return article;
    }
}
