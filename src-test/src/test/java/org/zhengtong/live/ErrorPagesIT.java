package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.RestCases;

/** Each cause has a page of its own in both languages, and none tells anything of the inside. */
class ErrorPagesIT {

    private static final String FOREIGN = "https://evil.example";

    private final String base = LiveServer.shared().url("");
    private final Visitor visitor = new Visitor(base);

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, zh-CN, 没有这一页",
        "/en/no-such-page, en, There is no such page",
        "/approval/matter?code=no-such-matter, zh-CN, 没有这一页",
        "/en/approval/matter?code=no-such-matter, en, There is no such page",
        "/approval/file?id=1, zh-CN, 没有这一页"
    })
    void tellThatThereIsNoSuchPage(String path, String language, String words) throws IOException {
        isPage(visitor.open(path), 404, language, words);
    }

    @ParameterizedTest
    @CsvSource({"/, zh-CN, 不能这样打开", "/en/, en, It cannot be opened this way", "/static/x/y, zh-CN, 不能这样打开"})
    void tellThatAnAddressDoesNotTakeAMethod(String path, String language, String words) throws IOException {
        isPage(visitor.call("PUT", path), 405, language, words);
    }

    @ParameterizedTest
    @CsvSource({"/approval/progress, zh-CN, 这一页您不能看", "/en/approval/progress, en, You may not see this page"})
    void tellThatAPageIsNotForEverybody(String path, String language, String words) throws IOException {
        isPage(visitor.send(path, Map.of("query", "query"), "Origin", FOREIGN), 403, language, words);
    }

    @ParameterizedTest
    @CsvSource({"/approval/progress, zh-CN", "/en/approval/progress, en", "/intranet/login, zh-CN"})
    void tellThatARequestIsTooLarge(String path, String language) throws IOException {
        var answer = new RawCall(base, RawCall.HERE).send("POST " + path, "Content-Length: 100000000");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("lang=\"" + language + "\"");
        tellsNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/errors/500, zh-CN",
        "/en/errors/500, en",
        "/errors/expired, zh-CN",
        "/en/errors/expired, en",
        "/errors/429, zh-CN",
        "/en/errors/400, en"
    })
    void tellOfACrashAndALostSession(String path, String language) throws IOException {
        isPage(visitor.open(path), 200, language, "");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /intranet/no-such-page, zh-CN, 404",
        "GET, /intranet/no-such-page, en, 404",
        "GET, /intranet/approval/case?number=QY20200101-99999, en, 404",
        "GET, /intranet/approval/file?number=x&id=1, zh-CN, 404",
        "PUT, /intranet/, en, 405",
        "GET, /intranet/workflow/, zh-CN, 403",
        "GET, /intranet/workflow/, en, 403",
        "GET, /intranet/errors/500, en, 200"
    })
    void areThereForStaffToo(String method, String path, String language, int status) throws IOException {
        visitor.signIn(RestCases.CLERK);

        isPage(visitor.call(method, path, "Accept-Language", language), status, language, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void keepCitizensOutOfTheIntranet(String language) throws IOException {
        var citizen = "Basic " + Base64.getEncoder().encodeToString("19000000001:Zhengtong-2026".getBytes());

        isPage(visitor.open("/intranet/", "Authorization", citizen, "Accept-Language", language), 403, language, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/",
                "/errors/",
                "/WEB-INF/",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/static/../WEB-INF/web.xml",
                "/static/%2e%2e/WEB-INF/web.xml",
                "/static/x/..%2f..%2fWEB-INF/web.xml",
                "/static/x/..;/..;/WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/%2e%2e/web.xml?ln=%2e%2e/WEB-INF",
                "/intranet/static/../WEB-INF/web.xml",
                "/intranet/static/",
                "/layout",
                "/WEB-INF/layout.xhtml"
            })
    void showNoFoldersAndNothingFromOutsideThem(String path) throws IOException {
        var answer = new RawCall(base, RawCall.HERE).send("GET " + path);

        assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("<web-app", "Index of", "ui:composition");
        tellsNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/en/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/approval/?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/sign-in?back=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/approval/licence?token=%3Cscript%3Ealert(1)%3C/script%3E",
                "/errors/expired?back=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/errors/500?number=%3Cscript%3Ealert(1)%3C/script%3E",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/intranet/login?back=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void writeWhatWasTypedAsText(String path) throws IOException {
        assertThat(visitor.open(path).body()).doesNotContain("<script>alert");
    }

    @Test
    void leadNobodyToAnotherSite() throws IOException {
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            var back = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
            var moved = visitor.open("/language?to=en&back=" + back);

            assertThat(moved.headers().firstValue("Location").orElse("")).isIn("/", base + "/");
        }
    }

    private static void isPage(HttpResponse<String> page, int status, String language, String words) {
        assertThat(page.statusCode()).as(page.uri().toString()).isEqualTo(status);
        assertThat(page.body()).contains("<html lang=\"" + language + "\"").contains(words);
        assertThat(page.body()).contains("<h1");
        tellsNothingOfTheInside(page.body());
    }

    private static void tellsNothingOfTheInside(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "Exception", "\tat ", "org.zhengtong", "org.jboss", "io.undertow", "WildFly", "Undertow");
    }
}
