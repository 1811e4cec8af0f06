package org.zhengtong.portal.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SourceBroken;
import org.zhengtong.portal.media.SourceFault;

/** RSS and Atom as they come, and what only looks like them. */
class FeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0"><channel><title>t</title><link>https://media.example.org/</link><description>d</description>
            <item><title>云岭茶&lt;b&gt;开采&lt;/b&gt;</title><link>/2026/tea.html?utm_source=rss&amp;id=7#top</link>
            <description>&lt;p&gt;茶农忙采茶。&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
            <pubDate>Thu, 26 Nov 2026 08:30:00 +0800</pubDate></item>
            <item><title></title><link>https://media.example.org/empty</link></item>
            <item><title>没有地址</title></item>
            <item><title>不是网址</title><link>javascript:alert(1)</link></item>
            </channel></rss>""";

    @Test
    void readsTitleSummaryAddressAndMomentOfRss() throws SourceBroken {
        assertThat(FeedReader.read(Came.xml(RSS.formatted("UTF-8"))))
                .containsExactly(new FoundStory(
                        "云岭茶开采",
                        "https://media.example.org/2026/tea.html?id=7",
                        "茶农忙采茶。",
                        Instant.parse("2026-11-26T00:30:00Z")));
    }

    @Test
    void readsTheEncodingThatAFeedDeclares() throws SourceBroken {
        var came = Came.of(RSS.formatted("GB2312"), "text/xml", Charset.forName("GBK"));
        assertThat(FeedReader.read(came)).extracting(FoundStory::title).containsExactly("云岭茶开采");
    }

    @Test
    void readsAtom() throws SourceBroken {
        var atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:t</id><updated>2026-11-26T08:00:00Z</updated>
                <entry><title type="html">清源县&amp;lt;新闻&amp;gt;</title><id>urn:1</id><link href="a/1.html"/>
                <updated>2026-11-26T08:00:00Z</updated><summary>摘要</summary></entry></feed>""";
        assertThat(FeedReader.read(Came.xml(atom)))
                .containsExactly(new FoundStory(
                        "清源县<新闻>",
                        "https://media.example.org/county/a/1.html",
                        "摘要",
                        Instant.parse("2026-11-26T08:00:00Z")));
    }

    @Test
    void hearsTheFirstHundredOfAThousand() throws SourceBroken {
        var items = new StringBuilder();
        for (var each = 0; each < 1_000; each++) {
            items.append("<item><title>第")
                    .append(each)
                    .append("条</title><link>https://m.example.org/")
                    .append(each);
            items.append("</link></item>");
        }
        assertThat(FeedReader.read(Came.xml("<rss version='2.0'><channel>" + items + "</channel></rss>")))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html><body>404</body></html>", "<rss version='2.0'><channel>", "{\"a\": 1}"})
    void saysOfWhatIsNoFeedThatItIsNone(String text) {
        assertThat(faultOf(text)).isEqualTo(SourceFault.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM 'http://localhost/x.dtd'><rss version='2.0'/>",
                "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><rss version='2.0'><channel><title>&a;</title></channel></rss>",
                "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>"
            })
    void readsNoDocumentTypeAndNoEntities(String text) {
        assertThat(faultOf(text)).isEqualTo(SourceFault.UNSAFE);
    }

    @Test
    void readsNeitherAMillionTagsNorATowerOfThem() {
        assertThat(faultOf("<rss version='2.0'><channel>" + "<a/>".repeat(1_000_000) + "</channel></rss>"))
                .isEqualTo(SourceFault.TOO_COMPLEX);
        assertThat(faultOf("<rss version='2.0'>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</rss>"))
                .isEqualTo(SourceFault.TOO_COMPLEX);
    }

    private static SourceFault faultOf(String text) {
        return catchThrowableOfType(SourceBroken.class, () -> FeedReader.read(Came.xml(text)))
                .fault();
    }
}
