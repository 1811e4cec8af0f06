package org.zhengtong.portal.media.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.QueryParser;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.Selectors;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Reads pages: one that lists stories, by selectors; and one that is a story, by what it says of itself. */
public final class PageReader {

    private static final int DEEPEST = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w-]{1,40})");

    /** Patterns inside of a selector: one that never ends would hold a worker for ever. */
    private static final Pattern WITH_PATTERN = Pattern.compile("~=|:matches|:matchText", Pattern.CASE_INSENSITIVE);

    private PageReader() {}

    /** Refuses what can't be a selector. */
    public static void requireSelectors(Selectors told) {
        Stream.of(told.item(), told.title(), told.link(), told.summary(), told.date())
                .filter(each -> each != null)
                .forEach(PageReader::requireSelector);
    }

    private static void requireSelector(String selector) {
        MediaRule.SELECTOR_MALFORMED.require(!WITH_PATTERN.matcher(selector).find(), selector);
        try {
            QueryParser.parse(selector);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            throw MediaRule.SELECTOR_MALFORMED.violated(selector);
        }
    }

    static List<FoundStory> list(Fetched came, Selectors told, ZoneId zone) throws SourceBroken {
        var stories = parsed(came).select(told.item()).stream()
                .limit(FeedReader.MOST)
                .flatMap(item -> story(came, item, told, zone).stream())
                .toList();
        if (stories.isEmpty()) {
            throw new SourceBroken(SourceFault.NOTHING_FOUND);
        }
        return stories;
    }

    private static Optional<FoundStory> story(Fetched came, Element item, Selectors told, ZoneId zone) {
        var link = told.link() == null ? linkOf(item) : item.selectFirst(told.link());
        if (link == null) {
            return Optional.empty();
        }
        var title = told.title() == null ? null : item.selectFirst(told.title());
        var summary = told.summary() == null ? null : item.selectFirst(told.summary());
        var date = told.date() == null ? null : item.selectFirst(told.date());
        return PlainText.story(
                came.at(),
                title == null ? titleOf(link) : title.text(),
                link.attr("href"),
                summary == null ? null : summary.text(),
                date == null
                        ? null
                        : PlainText.moment(date.hasAttr("datetime") ? date.attr("datetime") : date.text(), zone));
    }

    private static Element linkOf(Element item) {
        return item.is("a[href]") ? item : item.selectFirst("a[href]");
    }

    /** What is shown is often cut short; the whole title then stands in the attribute. */
    private static String titleOf(Element link) {
        var attribute = link.attr("title");
        return attribute.length() > link.text().length() ? attribute : link.text();
    }

    static FoundStory single(Fetched came, ZoneId zone) throws SourceBroken {
        var page = parsed(came);
        var title =
                firstOf(page, "meta[property=og:title]", "meta[name=ArticleTitle]", "article h1", "h1", "head > title");
        var summary = firstOf(page, "meta[property=og:description]", "meta[name=description]");
        var published = firstOf(page, "meta[property=article:published_time]", "meta[name=PubDate]", "time[datetime]");
        return PlainText.story(came.at(), title, came.at().toString(), summary, PlainText.moment(published, zone))
                .orElseThrow(() -> new SourceBroken(SourceFault.NOTHING_FOUND));
    }

    private static String firstOf(Element page, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector -> page.select(selector).stream().limit(1))
                .map(each -> each.hasAttr("content")
                        ? each.attr("content")
                        : each.hasAttr("datetime") ? each.attr("datetime") : each.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static Element parsed(Fetched came) throws SourceBroken {
        Document.requireFewElements(came.bytes());
        var type = came.type() == null ? "" : came.type().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.contains("html") && !type.contains("text/plain")) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD);
        }
        var charset = CHARSET.matcher(type);
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(came.bytes()),
                    charset.find() ? charset.group(1) : null,
                    came.at().toString(),
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, unreadable);
        }
    }
}
