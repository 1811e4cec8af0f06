package org.zhengtong.portal.media.control;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Reads RSS and Atom of every dialect. */
final class FeedReader {

    /** Newest first, as feeds have them; what stands behind is old. */
    static final int MOST = 100;

    private FeedReader() {}

    static List<FoundStory> read(Fetched came) throws SourceBroken {
        var xml = Document.xml(came);
        try {
            return new SyndFeedInput()
                    .build(new StringReader(xml)).getEntries().stream()
                            .limit(MOST)
                            .flatMap(entry -> story(came.at(), entry).stream())
                            .toList();
        } catch (FeedException | IllegalArgumentException none) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, none);
        }
    }

    private static Optional<FoundStory> story(URI base, SyndEntry entry) {
        var published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        var address = entry.getLink() == null ? entry.getUri() : entry.getLink();
        return PlainText.story(
                base,
                entry.getTitle(),
                address,
                summary(entry),
                Optional.ofNullable(published).map(Date::toInstant).orElse(null));
    }

    private static String summary(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(null);
    }
}
