package org.zhengtong.portal.media.control;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Reads sitemaps, those of news with their titles too. */
final class SitemapReader {

    /** Pages of a sitemap that are asked for their titles, the newest first. */
    static final int MOST_PAGES = 20;

    private static final Comparator<Date> NEWEST = Comparator.nullsLast(Comparator.reverseOrder());

    private SitemapReader() {}

    /**
     * What a sitemap says.
     *
     * @param pages addresses without a title
     * @param next another sitemap to read instead, as an index names it; null if this was none
     */
    record Said(List<FoundStory> stories, List<String> pages, String next) {}

    static Said read(Fetched came) throws SourceBroken {
        var map = parsed(came);
        if (map instanceof SiteMapIndex index) {
            return new Said(List.of(), List.of(), newest(index));
        }
        var urls = map instanceof SiteMap plain ? new ArrayList<>(plain.getSiteMapUrls()) : List.<SiteMapURL>of();
        urls.sort(Comparator.comparing(SiteMapURL::getLastModified, NEWEST));
        var stories = new ArrayList<FoundStory>();
        var pages = new ArrayList<String>();
        for (var url : urls) {
            var told = story(came.at(), url);
            if (told.isPresent() && stories.size() < FeedReader.MOST) {
                stories.add(told.get());
            } else if (told.isEmpty() && pages.size() < MOST_PAGES) {
                page(came.at(), url).ifPresent(pages::add);
            }
        }
        return new Said(stories, pages, null);
    }

    private static AbstractSiteMap parsed(Fetched came) throws SourceBroken {
        var xml = Document.xml(came).replaceFirst("^<\\?xml[^>]*\\?>", "");
        var parser = new SiteMapParser(false);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(
                    "application/xml",
                    xml.getBytes(StandardCharsets.UTF_8),
                    came.at().toURL());
        } catch (IOException | UnknownFormatException | IllegalArgumentException none) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, none);
        }
    }

    private static String newest(SiteMapIndex index) throws SourceBroken {
        return index.getSitemaps().stream()
                .min(Comparator.comparing(AbstractSiteMap::getLastModified, NEWEST))
                .map(each -> each.getUrl().toString())
                .orElseThrow(() -> new SourceBroken(SourceFault.NOTHING_FOUND));
    }

    private static Optional<FoundStory> story(URI base, SiteMapURL url) {
        var told = url.getAttributesForExtension(Extension.NEWS);
        if (told == null || told.length == 0 || !(told[0] instanceof NewsAttributes news)) {
            return Optional.empty();
        }
        var published = news.getPublicationDateTime();
        return PlainText.story(
                base, news.getTitle(), url.getUrl().toString(), null, published == null ? null : published.toInstant());
    }

    /** On the same host: a sitemap speaks for its own. */
    private static Optional<String> page(URI base, SiteMapURL url) {
        return PlainText.address(base, url.getUrl().toString())
                .filter(at -> base.getHost().equalsIgnoreCase(URI.create(at).getHost()));
    }
}
