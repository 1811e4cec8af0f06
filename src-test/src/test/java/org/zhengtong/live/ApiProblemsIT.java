package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestCases;

/** Whatever goes wrong at the REST interfaces is answered as a problem, in the caller's language. */
class ApiProblemsIT {

    private static final String[] JSON = {"Content-Type", "application/json"};

    private final String base = LiveServer.shared().url("");
    private final Rest nobody = new Rest(base, null);

    @ParameterizedTest
    @CsvSource({
        "GET, /api, 404, not-found, api.problem.notFound",
        "GET, /api/, 404, not-found, api.problem.notFound",
        "GET, /api/nothing/here, 404, not-found, api.problem.notFound",
        "GET, /api/matters/a/b, 404, not-found, api.problem.notFound",
        "GET, /intranet/api/nothing, 404, not-found, api.problem.notFound",
        "DELETE, /api/matters, 405, method-not-allowed, api.problem.method",
        "PATCH, /api/matters/id-card, 405, method-not-allowed, api.problem.method",
        "PUT, /api/applications, 405, method-not-allowed, api.problem.method",
        "GET, /intranet/api/inbox, 401, sign-in-needed, api.problem.signIn",
        "GET, /api/matters?audience=NOBODY, 400, bad-request, api.problem.badRequest",
        "GET, /api/matters?page=first, 400, bad-request, api.problem.badRequest",
        "POST, /api/applications, 415, bad-request, api.problem.badRequest"
    })
    void areToldInBothLanguages(String method, String path, int status, String type, String key) throws IOException {
        var chinese = nobody.call(method, path, "");
        var english = nobody.call(method, path, "", Problems.IN_ENGLISH);

        Problems.isProblem(chinese, status, type);
        Problems.says(chinese, Locale.CHINESE, key);
        Problems.isProblem(english, status, type);
        Problems.says(english, Locale.ENGLISH, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{|", "[]|", "null|", "{\"mater\": \"x\"}|mater", "{\"matter\": \"x\", \"answers\": 7}|answers"})
    void nameWhatOfTheRequestCannotBeRead(String body, String subject) throws IOException {
        var refused = nobody.call("POST", "/api/applications", body, JSON);

        assertThat(refused.status()).as(refused.json().toString()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith(Problems.MEDIA_TYPE);
        if (subject != null) {
            assertThat(Problems.subjects(refused)).containsExactly(subject);
        }
    }

    @Test
    void askToolsWithAWrongPasswordToSignIn() throws IOException {
        var wrong = "Basic " + java.util.Base64.getEncoder().encodeToString("lu.guanghui:wrong".getBytes());
        var refused = nobody.get("/intranet/api/inbox", "Authorization", wrong);

        Problems.isProblem(refused, 401, "sign-in-needed");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void refuseWhatAnotherSitesPageSends() throws IOException {
        var firm = new Rest(base, RestCases.FIRM);
        var refused = firm.call(
                "POST",
                "/api/applications",
                "{}",
                "Content-Type",
                "application/json",
                "Origin",
                "https://evil.example");

        Problems.isProblem(refused, 403, "foreign-origin");
    }

    @Test
    void refuseWhatIsFarTooLargeBeforeReadingIt() throws IOException {
        var answer = new RawCall(base, RawCall.HERE)
                .send("POST /api/applications", "Content-Type: application/json", "Content-Length: 100000000");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains(Problems.MEDIA_TYPE, "urn:zhengtong:problem:too-large");
    }
}
