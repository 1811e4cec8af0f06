package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;
import org.zhengtong.samples.RestCases;
import org.zhengtong.server.ServerProcess;

/**
 * A server that is stopped in the middle of its work and started three weeks later has lost nothing. It is also the one
 * with a low limit of calls, which the shared server does not have.
 */
class StopStartIT {

    private static final int OFFSET = 3000;
    private static final int CALLS_A_MINUTE = 600;
    private static final int TERMINATED = 143;
    private static final Path SEARCH = Path.of(System.getProperty("it.folder"), "stop", "search");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final ServerProcess SERVER = LiveServer.prepare("stop", OFFSET)
            .with("zt.demo.applications", "0")
            .with("zt.setting.api.requests.minute", String.valueOf(CALLS_A_MINUTE));

    private static Visitor clerk;
    private static Map<String, String> openForm;
    private static RestCases.Case waiting;
    private static RestCases.Case halfWay;
    private static JsonNode before;
    private static String filePath;
    private static byte[] file;

    @BeforeAll
    static void stopInTheMiddleAndStartThreeWeeksLater() throws Exception {
        LiveServer.start(SERVER);
        var cases = new RestCases(SERVER.url(""));
        waiting = cases.file(null);
        halfWay = cases.file(null);
        cases.accept(halfWay);
        before = cases.view(halfWay);
        clerk = new Visitor(SERVER.url(""));
        clerk.signIn(RestCases.CLERK);
        filePath = "/intranet/approval/file?number=" + halfWay.number() + "&id="
                + before.get("files").elements().next().get(0).get("id").asText();
        file = clerk.download(filePath);
        openForm = Visitor.form(clerk.open(actOn(waiting)), "act");
        SERVER.stop();
        assertThat(SERVER.process().exitValue()).isEqualTo(TERMINATED);
        loseTheIndex();
        LiveServer.start(SERVER.with("zt.clock.shift", "P21D"));
    }

    private static void loseTheIndex() throws IOException {
        try (var files = Files.walk(SEARCH)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        assertThat(SEARCH).doesNotExist();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.kill();
    }

    @Test
    void aCaseKeepsItsStepsNoticesAndStoryAndGoesOn() throws IOException {
        var cases = new RestCases(SERVER.url(""));
        var after = cases.view(halfWay);

        for (var part : new String[] {"stage", "openSteps", "mine", "notices", "files", "legalDeadline"}) {
            assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
        // The promised day has passed meanwhile, which stands above what was there.
        assertThat(Problems.texts(after.get("timeline"), "at"))
                .endsWith(Problems.texts(before.get("timeline"), "at").toArray(String[]::new));
        cases.decide(halfWay);
        assertThat(cases.view(halfWay).get("stage").asText()).isEqualTo("GRANTED");
        assertThat(cases.progress(halfWay).get("licences")).hasSize(1);
    }

    @Test
    void aTimerThatCameDueMeanwhileFiresOnce() throws Exception {
        var cases = new RestCases(SERVER.url(""));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (stage(cases).equals("UNDER_CHECK") && System.nanoTime() < end) {
            Thread.sleep(500);
        }

        assertThat(stage(cases)).isEqualTo("IN_HANDLING");
        assertThat(Problems.texts(cases.progress(waiting).get("timeline"), "kind"))
                .containsOnlyOnce("ACCEPTED_BY_SILENCE");
    }

    @Test
    void filesAreThereByteForByte() throws IOException {
        var again = new Visitor(SERVER.url(""));
        again.signIn(RestCases.CLERK);

        assertThat(file).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(again.download(filePath)).isEqualTo(file);
    }

    @Test
    void anIndexThatWasLostMeanwhileIsMadeAnew() throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (found("宅基地") == 0 && System.nanoTime() < end) {
            Thread.sleep(500);
        }

        assertThat(found("宅基地")).isPositive();
        assertThat(SEARCH).isNotEmptyDirectory();
    }

    @Test
    void whoWasSignedInIsAskedToSignInAgain() throws IOException {
        var page = clerk.open("/intranet/approval/cases");
        var posted = clerk.send(actOn(waiting), openForm);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("action=\"/intranet/j_security_check\"");
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(posted.body()).contains("action=\"/intranet/j_security_check\"");
    }

    @Test
    void anAddressThatCallsTooOftenHasToWaitAndOthersDoNot() throws IOException {
        var elsewhere = new RawCall(SERVER.url(""), RawCall.ELSEWHERE);
        var answer = "";
        for (var call = 0; call < 3 * CALLS_A_MINUTE && !answer.startsWith("HTTP/1.1 429 "); call++) {
            answer = elsewhere.send("GET /api/deadlines?start=2026-11-09&days=1", "Accept-Language: en");
        }

        assertThat(answer)
                .startsWith("HTTP/1.1 429 ")
                .contains("Retry-After: 60", Problems.MEDIA_TYPE, "Too many requests", "too-many-requests");
        assertThat(new RawCall(SERVER.url(""), RawCall.HERE).send("GET /api/deadlines?start=2026-11-09&days=1"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static int found(String text) throws IOException {
        var asked = "/api/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return RestBodies.good(new Rest(SERVER.url(""), null).get(asked))
                .at("/hits/total")
                .asInt();
    }

    private static String stage(RestCases cases) throws IOException {
        return cases.progress(waiting).get("stage").asText();
    }

    private static String actOn(RestCases.Case filed) {
        return "/intranet/approval/act?number=" + filed.number() + "&do=REDIRECT";
    }
}
