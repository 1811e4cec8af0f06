package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** What programs read of the published columns and articles: JSON, feeds, the sitemap. */
class ContentApiIT {

    private final String base = LiveServer.shared().url("");
    private final Rest nobody = new Rest(base, null);
    private final Visitor visitor = new Visitor(base);

    @Test
    void listsColumnsAndTheirArticlesNewestFirst() throws IOException {
        var columns = RestBodies.good(nobody.get("/api/content/columns"));
        assertThat(columns).extracting(column -> column.get("path").asText()).contains("leaders", "announcements/news");

        var page = RestBodies.good(nobody.get("/api/content/articles?column=announcements"));
        var days = IntStream.range(0, page.get("rows").size())
                .mapToObj(row -> page.get("rows").get(row).get("publishedAt").asText())
                .toList();
        assertThat(days).hasSizeGreaterThan(20).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(days.size());
    }

    @Test
    void tellsAnArticleWithTheFactsOfItsKind() throws IOException {
        var row = RestBodies.good(nobody.get("/api/content/articles?column=procurement"))
                .get("rows")
                .get(0);
        var article = RestBodies.good(
                nobody.get("/api/content/articles/" + row.get("number").asText()));
        assertThat(article.at("/text/title").asText())
                .isEqualTo(row.get("title").asText());
        assertThat(article.at("/text/facts/buyer").asText()).isNotBlank();
        assertThat(article.at("/text/body").asText()).contains("<p>").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/content/articles?column=no-such, 404",
        "/api/content/articles/999999999999, 404",
        "/content/no-such, 404",
        "/content/leaders/999999999999, 404",
        "/content/leaders/feed.xml/, 404",
        "/content/no-such/feed.xml, 404",
        "/content/column, 404",
        "/content/article, 404",
        "/media/no-such, 404",
        "/sitemaps/x.xml, 404"
    })
    void knowsNothingElse(String path, int status) throws IOException {
        assertThat(visitor.open(path).statusCode()).isEqualTo(status);
    }

    /** 国办发〔2017〕47号: by these marks the state's programs read a site, its columns and its articles. */
    @Test
    void pagesCarryTheMarksThatProgramsOfTheStateRead() throws Exception {
        var home = visitor.open("/").body();
        assertThat(marks(home)).containsKeys("SiteName", "SiteDomain", "SiteIDCode");
        assertThat(marks(home).get("SiteIDCode")).matches("\\d{10}");
        assertThat(marks(home).get("SiteDomain")).doesNotContain("/").isNotBlank();
        assertThat(home).contains(marks(home).get("SiteIDCode") + "</");

        var column = visitor.open("/content/announcements/notices").body();
        assertThat(marks(column))
                .containsKeys("SiteName", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
        assertThat(column).contains("/content/announcements/notices/feed.xml");

        var feed = xml("/content/announcements/notices/feed.xml");
        var article =
                visitor.open(URI.create(texts(feed, "id").get(1)).getPath()).body();
        assertThat(marks(article))
                .containsKeys(
                        "SiteName", "SiteIDCode", "ColumnName", "ColumnType", "ArticleTitle", "ContentSource", "Url");
        assertThat(marks(article).get("PubDate")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(article).contains("class=\"qr\"");
    }

    private static Map<String, String> marks(String page) {
        return Pattern.compile("<meta name=\"(\\w+)\" content=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (one, same) -> one));
    }

    @Test
    void feedsNameWhatIsNew() throws Exception {
        var feed = xml("/content/announcements/news/feed.xml");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var ids = texts(feed, "id");
        assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(visitor.open(URI.create(ids.get(1)).getPath()).statusCode()).isEqualTo(200);
    }

    @Test
    void theSitemapNamesEveryArticleUnderItsOneAddress() throws Exception {
        var places = sitemap();
        assertThat(places).hasSizeGreaterThan(600).doesNotHaveDuplicates();
        assertThat(places.stream().filter(place -> place.contains("/en/content/")))
                .hasSizeGreaterThan(50);
        assertThat(visitor.open(URI.create(places.get(places.size() - 1)).getPath())
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.open("/robots.txt").body()).contains("/sitemap.xml").contains("Disallow: /account/");
    }

    /** Columns in English are those that have something there. */
    @Test
    void theSitemapNamesWhatIsNoArticleInBothLanguages() throws Exception {
        var places = sitemap().stream()
                .map(URI::create)
                .map(each -> each.getQuery() == null ? each.getPath() : each.getPath() + "?" + each.getQuery())
                .toList();
        assertThat(places)
                .contains("/", "/en/", "/content/", "/en/content/", "/approval/", "/en/approval/")
                .contains("/weather/", "/en/weather/", "/map/", "/en/map/")
                .contains("/approval/matter?code=rural-homestead", "/en/approval/matter?code=rural-homestead")
                .contains("/content/living", "/content/procurement", "/content/procurement/results")
                .contains("/en/content/procurement", "/en/content/procurement/tenders", "/en/content/weather")
                .doesNotContain("/en/content/living", "/en/content/procurement/results");
        assertThat(visitor.open("/en/approval/matter?code=rural-homestead").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/content/procurement/results, /en/content/procurement",
        "/en/content/announcements/plans, /en/content/announcements",
        "/en/content/living, /en/content/"
    })
    void aColumnWithNothingInEnglishLeadsToTheNearestThatHasSomething(String path, String there) throws IOException {
        var led = visitor.open(path);
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(URI.create(led.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo(there);
        assertThat(visitor.open(there).statusCode()).isEqualTo(200);
        assertThat(visitor.open(path.substring("/en".length())).body()).contains("href=\"" + there + "\"");
    }

    private List<String> sitemap() throws Exception {
        var places = new ArrayList<String>();
        for (var page : texts(xml("/sitemap.xml"), "loc")) {
            places.addAll(texts(xml(URI.create(page).getPath()), "loc"));
        }
        return places;
    }

    @Test
    void anArticleUnderAnotherColumnOrLanguageLeadsToItsOneAddress() throws IOException {
        var row = RestBodies.good(nobody.get("/api/content/articles?column=procurement"))
                .get("rows")
                .get(0);
        for (var wrong : List.of("/content/leaders/", "/en/content/procurement/")) {
            var led = visitor.open(wrong + row.get("number").asText());
            assertThat(led.statusCode()).isEqualTo(302);
            assertThat(led.headers().firstValue("Location").orElseThrow())
                    .contains("/content/procurement")
                    .doesNotContain("/en/");
        }
    }

    private Document xml(String path) throws Exception {
        var answer = visitor.open(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        var found = document.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(node -> node.getTextContent())
                .toList();
    }
}
