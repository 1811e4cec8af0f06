package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.FetchFault;
import org.zhengtong.platform.support.fetching.Fetched;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;
import org.zhengtong.portal.media.SourceForm;

/** Asks a source, and understands what it says. */
@ApplicationScoped
public class SourceReader {

    private static final String XML =
            "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9";
    private static final String HTML = "text/html, application/xhtml+xml;q=0.9";
    private static final int MOST_XML = 4 * 1024 * 1024;
    private static final int MOST_HTML = 2 * 1024 * 1024;

    @Inject
    Fetcher fetcher;

    @Inject
    Courtesy courtesy;

    @Inject
    Clock clock;

    /**
     * What a source said.
     *
     * @param pages that have to be asked for their titles, one after the other
     */
    public record Said(List<FoundStory> stories, List<String> pages, Marks marks) {}

    /** @return empty if nothing has changed since */
    public Optional<Said> read(SourceForm source, Marks known) throws SourceBroken {
        var came =
                switch (source.getKind()) {
                    case FEED, SITEMAP -> fetch(source.getAddress(), XML, known, MOST_XML);
                    case PAGE -> fetch(source.getAddress(), HTML, known, MOST_HTML);
                };
        return came.isEmpty() ? Optional.empty() : Optional.of(understood(source, came.get()));
    }

    /** Whatever a reader stumbles over is in the document, and no reason to try the very same again and again. */
    private Said understood(SourceForm source, Fetched came) throws SourceBroken {
        try {
            return said(source, came);
        } catch (RuntimeException stumbled) {
            throw new SourceBroken(SourceFault.NOT_UNDERSTOOD, 0, stumbled);
        }
    }

    private Said said(SourceForm source, Fetched came) throws SourceBroken {
        return switch (source.getKind()) {
            case FEED -> new Said(FeedReader.read(came), List.of(), came.marks());
            case SITEMAP -> sitemap(came);
            case PAGE -> new Said(PageReader.list(came, source.selectors(), clock.getZone()), List.of(), came.marks());
        };
    }

    /** Of an index the sitemap that changed last; an index of indexes nobody needs. Its marks would hide the other's changes. */
    private Said sitemap(Fetched came) throws SourceBroken {
        var said = SitemapReader.read(came);
        if (said.next() == null) {
            return new Said(said.stories(), said.pages(), came.marks());
        }
        var inner = fetch(said.next(), XML, Marks.NONE, MOST_XML)
                .orElseThrow(() -> new SourceBroken(SourceFault.NOT_UNDERSTOOD));
        var told = SitemapReader.read(inner);
        if (told.next() != null) {
            throw new SourceBroken(SourceFault.TOO_COMPLEX);
        }
        return new Said(told.stories(), told.pages(), Marks.NONE);
    }

    /** A page that a sitemap named. */
    public FoundStory page(String address) throws SourceBroken {
        var came = fetch(address, HTML, Marks.NONE, MOST_HTML)
                .orElseThrow(() -> new SourceBroken(SourceFault.NOT_UNDERSTOOD));
        return PageReader.single(came, clock.getZone());
    }

    private Optional<Fetched> fetch(String address, String accept, Marks known, int most) throws SourceBroken {
        try {
            return fetcher.fetch(new Fetch(address, accept, courtesy.agent(), known, most, courtesy.gate()));
        } catch (FetchFailed failed) {
            throw new SourceBroken(faultOf(failed.fault()), failed.status(), failed);
        }
    }

    static SourceFault faultOf(FetchFault fault) {
        return SourceFault.valueOf(fault.name());
    }
}
