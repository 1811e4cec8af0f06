package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** Sitemaps, with titles and without, and those that name others. */
class SitemapReaderTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PLAIN = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    @Test
    void namesPagesOfItsOwnHostTheNewestFirst() throws SourceBroken {
        var said = SitemapReader.read(Came.xml(HEAD + "<urlset" + PLAIN + ">"
                + "<url><loc>https://media.example.org/old.html</loc><lastmod>2026-11-01</lastmod></url>"
                + "<url><loc>https://media.example.org/new.html</loc><lastmod>2026-11-26</lastmod></url>"
                + "<url><loc>https://elsewhere.example.net/x.html</loc></url></urlset>"));
        assertThat(said.pages())
                .containsExactly("https://media.example.org/new.html", "https://media.example.org/old.html");
        assertThat(said.stories()).isEmpty();
    }

    @Test
    void takesTitlesWhereASitemapOfNewsGivesThem() throws SourceBroken {
        var said = SitemapReader.read(Came.xml(HEAD + "<urlset" + PLAIN
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
                + "<loc>https://media.example.org/1.html</loc><news:news><news:publication><news:name>n</news:name>"
                + "<news:language>zh-cn</news:language></news:publication>"
                + "<news:publication_date>2026-11-26T08:00:00+08:00</news:publication_date>"
                + "<news:title>云岭茶开采</news:title></news:news></url></urlset>"));
        assertThat(said.stories())
                .containsExactly(new FoundStory(
                        "云岭茶开采", "https://media.example.org/1.html", null, Instant.parse("2026-11-26T00:00:00Z")));
        assertThat(said.pages()).isEmpty();
    }

    @Test
    void asksForNoMoreThanTwentyPages() throws SourceBroken {
        var urls = new StringBuilder();
        for (var each = 0; each < 500; each++) {
            urls.append("<url><loc>https://media.example.org/").append(each).append("</loc></url>");
        }
        assertThat(SitemapReader.read(Came.xml("<urlset" + PLAIN + ">" + urls + "</urlset>"))
                        .pages())
                .hasSize(20);
    }

    @Test
    void ofAnIndexTheSitemapThatChangedLastIsRead() throws SourceBroken {
        var said = SitemapReader.read(Came.xml(HEAD + "<sitemapindex" + PLAIN + ">"
                + "<sitemap><loc>https://media.example.org/a.xml</loc><lastmod>2026-10-01</lastmod></sitemap>"
                + "<sitemap><loc>https://media.example.org/b.xml</loc><lastmod>2026-11-01</lastmod></sitemap>"
                + "</sitemapindex>"));
        assertThat(said.next()).isEqualTo("https://media.example.org/b.xml");
    }

    @Test
    void saysOfWhatIsNoneThatItIsNone() {
        assertThat(catchThrowableOfType(SourceBroken.class, () -> SitemapReader.read(Came.xml("<html/>")))
                        .fault())
                .isEqualTo(SourceFault.NOT_UNDERSTOOD);
    }
}
