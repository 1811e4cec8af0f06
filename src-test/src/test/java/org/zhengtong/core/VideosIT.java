package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.files.FileRule;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.Finding;
import org.zhengtong.portal.content.FindingKind;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.MediaKind;
import org.zhengtong.portal.content.SaveArticle;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.PublishedContent;

/** A video is kept with its article, described, published, and played from where its reader jumps to. */
public class VideosIT extends InServer {

    private static final String EDITOR = "hu.lian";

    /** A column without a review. */
    private static final String COLUMN = "education";

    private static final String MOST = "zt.setting.content.video.megabytes";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void arePlayedFromWhereTheirReaderJumpsTo() throws IOException {
        var number = started();
        var video = SampleVideos.mp4();
        var key = attached(number, "运动会.mp4", video);
        save(number, figure(key, "县一中春季运动会"));
        assertThat(get("/media/" + key).status()).isEqualTo(404);
        As.person(EDITOR, () -> desk().submit(number));

        var whole = get("/media/" + key);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(video);
        assertThat(whole.header("Content-Type")).startsWith("video/mp4");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.header("Cache-Control")).contains("immutable");
        assertThat(whole.header("Content-Disposition")).isEqualTo("inline");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");

        var part = get("/media/" + key, "Range", "bytes=8-19");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 8-19/" + video.length);
        assertThat(part.header("Content-Length")).isEqualTo("12");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(video, 8, 20));

        var end = get("/media/" + key, "Range", "bytes=-5");
        assertThat(end.status()).isEqualTo(206);
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(video, video.length - 5, video.length));

        var behind = get("/media/" + key, "Range", "bytes=" + video.length + "-");
        assertThat(behind.status()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).isEqualTo("bytes */" + video.length);
        assertThat(behind.body()).isEmpty();
    }

    @Test
    void areSentWholeWhereNoPartWouldBeOfUse() throws IOException {
        var number = started();
        var video = SampleVideos.webm();
        var key = attached(number, "运动会.webm", video);
        save(number, figure(key, "县一中春季运动会"));
        As.person(EDITOR, () -> desk().submit(number));

        var whole = get("/media/" + key);
        assertThat(whole.header("Content-Type")).startsWith("video/webm");
        var same = whole.header("ETag");
        assertThat(get("/media/" + key, "Range", "bytes=0-3", "If-Range", same).status())
                .isEqualTo(206);
        assertThat(get("/media/" + key, "Range", "bytes=0-3", "If-Range", "\"other\"")
                        .body())
                .isEqualTo(video);
        assertThat(get("/media/" + key, "Range", "bytes=0-1,4-5").status()).isEqualTo(200);
        assertThat(get("/media/" + key, "If-None-Match", same).status()).isEqualTo(304);
    }

    @Test
    void ofTheDraftAreSentInPartsToWhoeverWritesIt() throws IOException {
        var number = started();
        var video = SampleVideos.webm();
        var key = attached(number, "运动会.webm", video);
        var address = "/intranet/content/media/" + number + "/" + key;
        var part = get(address, "Range", "bytes=0-3", "Authorization", basic());
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Type")).startsWith("video/webm");
        assertThat(part.header("Cache-Control")).contains("private");
        assertThat(part.body()).isEqualTo(Arrays.copyOf(video, 4));
        assertThat(get(address, "Range", "bytes=0-3").body()).isNotEqualTo(Arrays.copyOf(video, 4));
    }

    @Test
    void areToldByTheirContentAlone() {
        var number = started();
        var program = "MZ\u0000\u0000 program".getBytes(StandardCharsets.US_ASCII);
        assertThat(Refused.by(FileRule.VIDEO_REFUSED, () -> attached(number, "运动会.mp4", program)))
                .containsExactly("运动会.mp4");
        Refused.by(FileRule.VIDEO_REFUSED, () -> attached(number, "运动会.mp4", SampleVideos.mp4("hvc1")));
        Refused.by(FileRule.TYPE_DISAGREES, () -> attached(number, "运动会.mp4", SampleVideos.webm()));
        Refused.by(
                FileRule.TYPE_REFUSED,
                () -> As.person(EDITOR, () -> desk().attach(
                                number,
                                MediaKind.ATTACHMENT,
                                "运动会.mp4",
                                new ByteArrayInputStream(SampleVideos.mp4()),
                                null)));
        assertThat(As.person(EDITOR, () -> desk().open(number)).media()).isEmpty();
    }

    @Test
    void areAsLargeAsTheSettingSays() {
        var number = started();
        System.setProperty(MOST, "1");
        try {
            var large = Arrays.copyOf(SampleVideos.mp4(), MEGABYTE + 1);
            assertThat(Refused.by(FileRule.VIDEO_TOO_LARGE, () -> attached(number, "运动会.mp4", large)))
                    .containsExactly(1L);
            assertThat(attached(number, "运动会.mp4", Arrays.copyOf(SampleVideos.mp4(), MEGABYTE)))
                    .isNotEmpty();
        } finally {
            System.clearProperty(MOST);
        }
    }

    @Test
    void areDescribedBeforeTheyArePublished() {
        var number = started();
        var key = attached(number, "运动会.mp4", SampleVideos.mp4());
        save(number, "<p>正文</p>" + figure(key, ""));
        assertThat(As.person(EDITOR, () -> desk().findings(number)))
                .contains(new Finding(FindingKind.ALTERNATIVE_MISSING, "/media/" + key, null));
        Refused.by(ContentRule.CHECKS_FAILED, () -> As.person(EDITOR, () -> desk().submit(number)));
        Refused.by(
                ContentRule.DESCRIPTION_TOO_LONG,
                () -> As.person(EDITOR, () -> desk().describe(number, key, "长".repeat(301))));
        As.person(EDITOR, () -> desk().describe(number, key, "县一中春季运动会"));
        save(number, "<p>正文</p>" + figure(key, "县一中春季运动会"));
        As.person(EDITOR, () -> desk().submit(number));
        var published = content().article(Site.INTERNET, number);
        assertThat(published.text().body())
                .contains("src=\"/media/" + key + "\"", "controls", "preload=\"metadata\"")
                .doesNotContain("autoplay");
        assertThat(published.media())
                .extracting(each -> each.kind() + "/" + each.alternative())
                .containsExactly("VIDEO/县一中春季运动会");
        assertThat(published.attachments()).isEmpty();
        Refused.by(ContentRule.PICTURE_IN_USE, () -> As.person(EDITOR, () -> desk().detach(number, key)));
    }

    private static String figure(String key, String description) {
        return "<figure><video src=\"/media/" + key + "\" autoplay></video><figcaption>" + description
                + "</figcaption></figure>";
    }

    private static ArticleNumber started() {
        return As.person(EDITOR, () -> desk().start(new StartArticle(column(), Language.ZH, "运动会", null)));
    }

    private static void save(ArticleNumber number, String body) {
        As.person(EDITOR, () -> {
            var there = desk().open(number);
            return desk().save(new SaveArticle(
                    number,
                    there.serial(),
                    "运动会",
                    null,
                    null,
                    "教育局",
                    null,
                    null,
                    body,
                    there.text().facts(),
                    null,
                    null,
                    null,
                    null));
        });
    }

    private static String attached(ArticleNumber number, String name, byte[] content) {
        return As.person(
                EDITOR, () -> desk().attach(number, MediaKind.VIDEO, name, new ByteArrayInputStream(content), null)
                        .key());
    }

    /** What a browser gets. */
    private record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    /** @param headers name, value, name, value */
    private static Answer get(String path, String... headers) throws IOException {
        var port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        for (var at = 0; at < headers.length; at += 2) {
            connection.setRequestProperty(headers[at], headers[at + 1]);
        }
        try {
            var status = connection.getResponseCode();
            var told = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            connection.getHeaderFields().forEach((name, values) -> {
                if (name != null) {
                    told.put(name, values);
                }
            });
            try (var content = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(status, told, content == null ? new byte[0] : content.readAllBytes());
            }
        } finally {
            connection.disconnect();
        }
    }

    private static String basic() {
        var login = EDITOR + ":" + As.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private static long column() {
        return content().column(Site.INTERNET, COLUMN).orElseThrow().id();
    }

    private static ArticleDesk desk() {
        return Beans.of(ArticleDesk.class);
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }
}
