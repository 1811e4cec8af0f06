package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;
import org.zhengtong.samples.RestCases;

/** Filing over the public interface, and asking where an application is. */
class FilingApiIT {

    private static final String ALLOWANCE = "old-age-allowance";
    private static final int GUESSES = 10;

    private final String base = LiveServer.shared().url("");
    private final Rest nobody = new Rest(base, null);

    @Nested
    class Filing {

        @Test
        void needsNoAccountWhereTheMatterSaysSo() throws IOException {
            var filed = nobody.post("/api/applications", allowance());

            assertThat(filed.status()).isEqualTo(201);
            assertThat(filed.json().get("number").asText()).matches("QY\\d{8}-\\d{5}");
            assertThat(filed.json().get("queryCode").asText()).hasSize(8);
        }

        @Test
        void needsAnAccountOtherwise() throws IOException {
            var body = RestBodies.application(new Rest(base, RestCases.FIRM), RestCases.MATTER, "chengguan");

            Problems.isRule(nobody.post("/api/applications", body), 422, ApprovalRule.ACCOUNT_NEEDED);
        }

        @Test
        void namesEveryFieldThatIsWrongInTheCallersLanguage() throws IOException {
            var body = allowance();
            answers(body).put("mobile", "12345");
            answers(body).put("seniorId", "990123194001010021");
            answers(body).remove("seniorName");

            var chinese = nobody.post("/api/applications", body);
            var english = nobody.post("/api/applications", body, Problems.IN_ENGLISH);

            Problems.isProblem(chinese, 422, "incomplete");
            assertThat(Problems.subjects(chinese)).containsExactlyInAnyOrder("seniorName", "seniorId", "mobile");
            assertThat(Problems.subjects(english)).containsExactlyInAnyOrderElementsOf(Problems.subjects(chinese));
            assertThat(Problems.texts(chinese.json().get("faults"), "message"))
                    .allMatch(text -> text.matches(".*\\p{IsHan}.*"));
            assertThat(Problems.texts(english.json().get("faults"), "message"))
                    .noneMatch(text -> text.matches(".*\\p{IsHan}.*"));
        }

        @Test
        void namesTheMaterialThatIsMissing() throws IOException {
            var body = allowance();
            body.put("materials", Map.of());

            var refused = nobody.post("/api/applications", body);

            Problems.isProblem(refused, 422, "incomplete");
            assertThat(Problems.subjects(refused)).containsExactly("bank-card");
        }

        @Test
        void takesNoHandleThatIsNotItsOwn() throws IOException {
            var body = allowance();
            body.put("materials", Map.of("bank-card", List.of("made-up")));

            var refused = nobody.post("/api/applications", body);

            assertThat(refused.status()).as(refused.json().toString()).isBetween(400, 499);
            assertThat(refused.header("Content-Type")).startsWith(Problems.MEDIA_TYPE);
        }

        @Test
        void namesWhatTheRequestItselfLacks() throws IOException {
            var refused = nobody.post("/api/applications", Map.of("answers", Map.of()));

            Problems.isProblem(refused, 400, "invalid");
            assertThat(Problems.subjects(refused)).containsExactly("matter");
        }

        @Test
        void filesOnceForOneRequestId() throws IOException {
            var body = allowance();
            body.put("requestId", UUID.randomUUID().toString());
            var first = RestBodies.good(nobody.post("/api/applications", body));

            assertThat(RestBodies.good(nobody.post("/api/applications", body))).isEqualTo(first);

            body.put("requestId", UUID.randomUUID().toString());
            assertThat(RestBodies.good(nobody.post("/api/applications", body)).get("number"))
                    .isNotEqualTo(first.get("number"));
        }
    }

    @Nested
    class Asking {

        @Test
        void tellsWhoHasTheCode() throws IOException {
            var filed = RestBodies.good(nobody.post("/api/applications", allowance()));
            var progress = RestBodies.good(ask(
                    nobody, filed.get("number").asText(), filed.get("queryCode").asText()));

            assertThat(progress.get("stage").asText()).isEqualTo("UNDER_CHECK");
            assertThat(progress.get("matter").asText()).isEqualTo(ALLOWANCE);
            assertThat(progress.at("/deadline/due").asText()).isNotBlank();
            assertThat(progress.at("/deadline/days")).isNotEmpty();
            assertThat(Problems.texts(progress.get("timeline"), "kind")).containsExactly("SUBMITTED");
        }

        @Test
        void tellsTheAccountThatFiledWithoutACode() throws IOException {
            var firm = new Rest(base, RestCases.FIRM);
            var filed = new RestCases(base).file(null);

            assertThat(firm.get("/api/applications/" + filed.number()).status()).isEqualTo(200);
            Problems.isProblem(
                    new Rest(base, "19000000102").get("/api/applications/" + filed.number()), 404, "not-found");
        }

        @Test
        void saysTheSameOfAWrongCodeAndAnUnknownNumber() throws IOException {
            var filed = RestBodies.good(nobody.post("/api/applications", allowance()));
            var wrong = ask(nobody, filed.get("number").asText(), "AAAAAAAA");
            var unknown = ask(nobody, "QY20200101-99999", "AAAAAAAA");

            Problems.isProblem(wrong, 404, "not-found");
            assertThat(wrong.json()).isEqualTo(unknown.json());
        }

        @Test
        void letsNobodyGuessCodesForLong() throws IOException {
            var filed = RestBodies.good(nobody.post("/api/applications", allowance()));
            var number = filed.get("number").asText();
            for (var guess = 0; guess < GUESSES; guess++) {
                Problems.isProblem(ask(nobody, number, "AAAAAAA" + guess), 404, "not-found");
            }

            var stopped = ask(nobody, number, filed.get("queryCode").asText());

            Problems.isProblem(stopped, 429, "too-many-requests");
            assertThat(stopped.header("Retry-After")).isEqualTo("60");
        }

        private Rest.Answer ask(Rest who, String number, String code) throws IOException {
            return who.get("/api/applications/" + number, "Query-Code", code);
        }
    }

    private Map<String, Object> allowance() throws IOException {
        return new LinkedHashMap<>(RestBodies.application(nobody, ALLOWANCE, "qingshi"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> answers(Map<String, Object> body) {
        var answers = new HashMap<>((Map<String, String>) body.get("answers"));
        body.put("answers", answers);
        return answers;
    }
}
