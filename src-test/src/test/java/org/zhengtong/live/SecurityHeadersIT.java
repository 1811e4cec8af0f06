package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.RestCases;

/** What a browser is told it may do with an answer, and what is hidden from scripts and other sites. */
class SecurityHeadersIT {

    private final Visitor visitor = new Visitor(LiveServer.shared().url(""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/approval/matter?code=rural-homestead",
                "/search?q=a",
                "/sign-in",
                "/account/",
                "/en/account/applications",
                "/approval/progress",
                "/no-such-page",
                "/static/no-such-file",
                "/errors/500",
                "/language?to=en&back=/",
                "/approval/file?id=1",
                "/api/matters",
                "/api/nothing",
                "/intranet/",
                "/intranet/login",
                "/intranet/approval/cases",
                "/intranet/errors/404",
                "/intranet/api/inbox"
            })
    void standOnEveryAnswer(String path) throws IOException {
        hasHeaders(visitor.open(path));
    }

    @Test
    void standOnPagesOfStaffWhereScriptIsNamedByANonce() throws IOException {
        visitor.signIn(RestCases.HEAD);
        var page = visitor.open("/intranet/approval/cases");

        hasHeaders(page);
        assertThat(header(page, "Content-Security-Policy")).containsPattern("script-src 'self' 'nonce-[^']+'");
        assertThat(header(page, "Content-Security-Policy"))
                .isNotEqualTo(header(visitor.open("/intranet/approval/cases"), "Content-Security-Policy"));
        assertThat(header(page, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/account/", "/intranet/", "/language?to=en&back=/", "/large-type?on=true&back=/"})
    void keepCookiesFromScriptsAndFromOtherSites(String path) throws IOException {
        assertThat(visitor.open(path).headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void giveASessionAnotherNameAfterSigningIn() throws IOException {
        visitor.open("/intranet/");
        var before = visitor.cookies().toString();
        visitor.signIn(RestCases.HEAD);

        assertThat(visitor.cookies().toString()).isNotEqualTo(before);
    }

    private static void hasHeaders(HttpResponse<String> answer) {
        var policy = header(answer, "Content-Security-Policy");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "media-src 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
