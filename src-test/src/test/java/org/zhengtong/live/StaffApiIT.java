package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.samples.DemoStaff;
import org.zhengtong.samples.HomesteadCases;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;
import org.zhengtong.samples.RestCases;

/** The staff's interface: who may do what with one small catering case, and what is refused how. */
class StaffApiIT {

    private static final String UNIT = "market-regulation";
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final String CITIZEN = "19000000001";
    private static final String ELSEWHERE = HomesteadCases.CLERK;
    private static final Map<String, String> APPROVE = Map.of("outcome", "approve", "opinion", "准予登记");

    private final String base = LiveServer.shared().url("");
    private final Rest clerk = new Rest(base, RestCases.CLERK);
    private final Rest head = new Rest(base, RestCases.HEAD);

    @Nested
    class Strangers {

        @Test
        void areAskedToSignInAndCitizensTurnedAwayEverywhere() throws IOException {
            var nobody = new Rest(base, null);
            var citizen = new Rest(base, CITIZEN);
            var paths =
                    RestBodies.good(nobody.get("/intranet/api/openapi.json")).get("paths");
            for (var path : paths.properties()) {
                var call = "/intranet" + path.getKey().replaceAll("\\{\\w+}", "1");
                var method = path.getValue().has("get") ? "GET" : "POST";
                if (!call.endsWith("openapi.json")) {
                    Problems.isProblem(nobody.call(method, call, "", JSON), 401, "sign-in-needed");
                    Problems.isProblem(citizen.call(method, call, "", JSON), 403, "forbidden");
                }
            }
        }

        @Test
        void areStaffOfAnotherUnitTooForWhomThereIsNoSuchCase() throws IOException {
            var elsewhere = new Rest(base, ELSEWHERE);
            var before = RestBodies.good(elsewhere.get("/intranet/api/inbox/counts"));
            var filed = new RestCases(base).file(null);
            var path = "/intranet/api/cases/" + filed.number();
            var step = step(clerk, filed);

            Problems.isProblem(elsewhere.get(path), 404, "not-found");
            Problems.isProblem(elsewhere.post(path + "/acceptance", Map.of()), 404, "not-found");
            Problems.isProblem(elsewhere.post(path + "/non-acceptance", Map.of("opinion", "x")), 404, "not-found");
            Problems.isProblem(elsewhere.post(path + "/steps/" + step + "/claim", Map.of()), 404, "not-found");
            Problems.isProblem(elsewhere.post(path + "/steps/" + step + "/signature", APPROVE), 404, "not-found");
            assertThat(RestBodies.good(elsewhere.get("/intranet/api/inbox?q=" + filed.number()))
                            .get("total")
                            .asInt())
                    .isZero();
            assertThat(RestBodies.good(elsewhere.get("/intranet/api/inbox/counts")))
                    .isEqualTo(before);
        }
    }

    @Nested
    class TheInbox {

        @Test
        void holdsWhatWaitsForOne() throws IOException {
            var filed = new RestCases(base).file(null);
            var found = RestBodies.good(clerk.get("/intranet/api/inbox?q=" + filed.number()));

            assertThat(found.get("total").asInt()).isEqualTo(1);
            assertThat(found.at("/rows/0").toString()).contains(filed.number(), "task-accept");
            assertThat(RestBodies.good(head.get("/intranet/api/inbox?q=" + filed.number()))
                            .get("total")
                            .asInt())
                    .isZero();
        }

        @Test
        void isOrderedByDeadlineAndCounted() throws IOException {
            new RestCases(base).file(null);
            var inbox = RestBodies.good(clerk.get("/intranet/api/inbox"));
            var counts = RestBodies.good(clerk.get("/intranet/api/inbox/counts"));
            var total = 0;
            for (var count : counts) {
                total += count.asInt();
            }

            assertThat(Problems.texts(inbox.get("rows"), "dueOn")).isNotEmpty().isSorted();
            assertThat(total).isEqualTo(inbox.get("total").asInt());
        }
    }

    @Nested
    class AnOpenCase {

        private final RestCases cases = cases();
        private RestCases.Case filed;
        private String path;

        @BeforeEach
        void file() throws IOException {
            filed = cases.file(null);
            path = "/intranet/api/cases/" + filed.number();
        }

        @Test
        void isClaimedByOneClerkOnly() throws IOException {
            var colleague = new Rest(
                    base,
                    DemoStaff.allHolding(UNIT, "window.acceptance").stream()
                            .filter(login -> !login.equals(RestCases.CLERK))
                            .findFirst()
                            .orElseThrow());
            var step = path + "/steps/" + step(clerk, filed);

            assertThat(clerk.post(step + "/claim", Map.of()).status()).isEqualTo(204);
            assertThat(clerk.post(step + "/claim", Map.of()).status()).isEqualTo(204);
            Problems.isRule(colleague.post(step + "/claim", Map.of()), 409, WorkflowRule.CLAIMED_BY_ANOTHER);
        }

        @Test
        void goesOnWithAnOpinionAndIsDecided() throws IOException {
            assertThat(clerk.post(path + "/acceptance", Map.of("opinion", "材料齐全"))
                            .status())
                    .isEqualTo(204);
            assertThat(head.post(path + "/steps/" + step(head, filed) + "/signature", APPROVE)
                            .status())
                    .isEqualTo(204);

            var view = cases.view(filed);
            assertThat(view.get("stage").asText()).isEqualTo("GRANTED");
            assertThat(view.get("openSteps")).isEmpty();
            assertThat(Problems.texts(view.get("notices"), "kind")).containsExactly("ACCEPTANCE", "GRANT");
        }

        @Test
        void isSentBackToTheDeskAndComesAgain() throws IOException {
            cases.accept(filed);
            var step = path + "/steps/" + step(head, filed);

            Problems.isProblem(head.post(step + "/return", Map.of("to", "task-accept")), 400, "invalid");
            Problems.isRule(
                    head.post(step + "/return", Map.of("to", "nowhere", "reason", "x")),
                    422,
                    WorkflowRule.NOT_ON_THE_WAY);
            assertThat(head.post(step + "/return", Map.of("to", "task-accept", "reason", "请补充说明"))
                            .status())
                    .isEqualTo(204);
            var view = cases.view(filed);
            assertThat(Problems.texts(view.get("openSteps"), "node")).containsExactly("task-accept");
            assertThat(view.get("stage").asText()).isEqualTo("IN_HANDLING");

            cases.accept(filed);
            cases.decide(filed);
            assertThat(cases.view(filed).get("stage").asText()).isEqualTo("GRANTED");
        }

        @Test
        void refusesAStepThatSomebodyElseHasDone() throws IOException {
            var accepting = path + "/steps/" + step(clerk, filed) + "/signature";
            cases.accept(filed);
            var deciding = path + "/steps/" + step(head, filed) + "/signature";
            cases.decide(filed);

            var late = head.post(deciding, APPROVE);

            Problems.isRule(late, 409, WorkflowRule.STEP_ALREADY_DONE);
            assertThat(late.json().get("title").asText()).contains("许国良");
            Problems.isRule(head.post(accepting, APPROVE), 409, WorkflowRule.STEP_ALREADY_DONE);
            Problems.isRule(clerk.post(path + "/acceptance", Map.of()), 409, WorkflowRule.STEP_ALREADY_DONE);
        }

        @Test
        void knowsNoStepsOfOtherCases() throws IOException {
            var other = cases.file(null);
            var step = step(clerk, other);
            cases.accept(other);
            cases.accept(filed);

            Problems.isProblem(head.post(path + "/steps/" + step + "/signature", APPROVE), 404, "not-found");
            Problems.isProblem(head.post(path + "/steps/1/signature", APPROVE), 404, "not-found");
        }

        @Test
        void refusesWhatTheStepDoesNotOfferOrOneMayNotSign() throws IOException {
            cases.accept(filed);
            var step = path + "/steps/" + step(head, filed) + "/signature";

            Problems.isRule(head.post(step, Map.of("outcome", "fly")), 422, WorkflowRule.OUTCOME_NOT_OFFERED);
            Problems.isRule(head.post(step, Map.of("outcome", "refuse")), 422, WorkflowRule.OPINION_REQUIRED);
            Problems.isRule(clerk.post(step, APPROVE), 422, WorkflowRule.NOT_A_SIGNATORY);
            assertThat(cases.view(filed).get("stage").asText()).isEqualTo("IN_HANDLING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"correction", "non-acceptance", "steps/1/signature", "steps/1/return"})
        void namesWhatARequestLacks(String action) throws IOException {
            var empty = clerk.call("POST", path + "/" + action, "", JSON);

            Problems.isProblem(empty, 400, "invalid");
            assertThat(Problems.subjects(empty)).hasSize(1);
        }

        @Test
        void asksOnceForACorrectionThatNamesSomething() throws IOException {
            var nothing = Map.of("items", List.of());
            var nameless = Map.of("items", List.of(Map.of("subject", "mobile", "subjectName", "联系电话", "what", " ")));
            var item = Map.of("subject", "mobile", "subjectName", "联系电话", "what", "号码打不通，请更正");

            Problems.isProblem(clerk.post(path + "/correction", nothing), 400, "invalid");
            Problems.isRule(clerk.post(path + "/correction", nameless), 422, ApprovalRule.CORRECTION_EMPTY);
            assertThat(clerk.post(path + "/correction", Map.of("items", List.of(item)))
                            .status())
                    .isEqualTo(204);
            assertThat(cases.view(filed).get("stage").asText()).isEqualTo("CORRECTION_ASKED");
        }

        private RestCases cases() {
            try {
                return new RestCases(base);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static long step(Rest who, RestCases.Case filed) throws IOException {
        return RestBodies.good(who.get("/intranet/api/cases/" + filed.number()))
                .at("/mine/id/value")
                .asLong();
    }
}
