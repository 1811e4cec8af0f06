package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;
import org.zhengtong.server.ServerProcess;

/**
 * {@code kill -9} at any moment of a case's path leaves it before or after a step, never between. Every kill is followed
 * by a start, a look at every case, and the walk of the interrupted ones to their end.
 */
class KillIT {

    private static final int OFFSET = 3000;
    private static final int CLIENTS = 2;
    private static final int LONGEST_RUN_MILLIS = 4_000;

    private final int kills = Integer.getInteger("kills", 5);
    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ServerProcess server = LiveServer.prepare("kill", OFFSET).with("zt.demo.applications", "0");

    @AfterEach
    void stop() throws InterruptedException {
        server.kill();
    }

    @Test
    void leavesEveryCaseBeforeOrAfterAStep() throws Exception {
        System.out.println("kill.seed=" + seed);
        LiveServer.start(server);
        var walkers = new ArrayList<Walker>();
        for (var round = 0; round < kills; round++) {
            walkers.clear();
            for (var client = 0; client < CLIENTS; client++) {
                walkers.add(new Walker(server.url("/")));
            }
            walkers.forEach(Thread::start);
            Thread.sleep(500 + random.nextInt(LONGEST_RUN_MILLIS));
            server.kill();
            for (var walker : walkers) {
                walker.join();
            }
            LiveServer.start(server);
            for (var walker : walkers) {
                check(walker, new RestCases(server.url("/")));
            }
        }
    }

    private void check(Walker walker, RestCases cases) throws IOException {
        for (var walked : walker.walked) {
            var stage = consistent(cases, walked.filed);
            assertThat(stage)
                    .as("seed %d: what was acknowledged is there", seed)
                    .isIn(walked.allowed());
            finish(cases, walked.filed, stage);
            assertThat(consistent(cases, walked.filed)).isEqualTo("GRANTED");
        }
        // The filing that was under way: the same request id files it once, whether or not the first try got through.
        if (walker.filingUnderWay != null) {
            var first = cases.file(walker.filingUnderWay);
            assertThat(cases.file(walker.filingUnderWay)).isEqualTo(first);
            assertThat(consistent(cases, first)).isEqualTo("UNDER_CHECK");
        }
    }

    private static void finish(RestCases cases, RestCases.Case filed, String stage) throws IOException {
        if (stage.equals("UNDER_CHECK")) {
            cases.accept(filed);
        }
        if (!stage.equals("GRANTED")) {
            cases.decide(filed);
        }
    }

    /** Stage, open steps, notices, licences and timeline tell the same story; returns the stage. */
    private String consistent(RestCases cases, RestCases.Case filed) throws IOException {
        var view = cases.view(filed);
        var progress = cases.progress(filed);
        var stage = view.get("stage").asText();
        var open = texts(view.get("openSteps"), "node");
        var notices = texts(view.get("notices"), "kind");
        var events = texts(progress.get("timeline"), "kind");
        switch (stage) {
            case "UNDER_CHECK" -> {
                assertThat(open).as(story(view)).containsExactly("task-accept");
                assertThat(notices).as(story(view)).isEmpty();
                assertThat(events).as(story(view)).containsExactly("SUBMITTED");
            }
            case "IN_HANDLING" -> {
                assertThat(open).as(story(view)).containsExactly("task-decide");
                assertThat(notices).as(story(view)).containsExactly("ACCEPTANCE");
                assertThat(events).as(story(view)).containsExactlyInAnyOrder("SUBMITTED", "ACCEPTED");
            }
            case "GRANTED" -> {
                assertThat(open).as(story(view)).isEmpty();
                assertThat(notices).as(story(view)).containsExactly("ACCEPTANCE", "GRANT");
                assertThat(view.get("licences")).as(story(view)).hasSize(1);
                assertThat(events).as(story(view)).contains("SUBMITTED", "ACCEPTED", "GRANTED", "LICENCE_ISSUED");
            }
            default -> throw new AssertionError(story(view));
        }
        return stage;
    }

    private String story(JsonNode view) {
        return "seed " + seed + ": " + view.get("number") + " " + view.get("stage");
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(member).asText())
                .collect(Collectors.toList());
    }

    /** A case and how far the client heard that it got. */
    private static class Walked {

        final RestCases.Case filed;
        boolean acceptTried;
        boolean accepted;
        boolean decideTried;
        boolean decided;

        Walked(RestCases.Case filed) {
            this.filed = filed;
        }

        /** Stages that agree with what was acknowledged. */
        List<String> allowed() {
            if (decided) {
                return List.of("GRANTED");
            }
            if (accepted) {
                return decideTried ? List.of("IN_HANDLING", "GRANTED") : List.of("IN_HANDLING");
            }
            return acceptTried ? List.of("UNDER_CHECK", "IN_HANDLING") : List.of("UNDER_CHECK");
        }
    }

    /** Files, accepts and decides one case after another until the server dies. */
    private static class Walker extends Thread {

        final List<Walked> walked = new ArrayList<>();
        final String base;
        String filingUnderWay;

        Walker(String base) {
            this.base = base;
        }

        @Override
        public void run() {
            try {
                var cases = new RestCases(base);
                while (true) {
                    filingUnderWay = UUID.randomUUID().toString();
                    var walk = new Walked(cases.file(filingUnderWay));
                    walked.add(walk);
                    filingUnderWay = null;
                    walk.acceptTried = true;
                    cases.accept(walk.filed);
                    walk.accepted = true;
                    walk.decideTried = true;
                    cases.decide(walk.filed);
                    walk.decided = true;
                }
            } catch (IOException dead) {
                // The power is off: what was heard until now is what has to be true afterwards.
            }
        }
    }
}
