package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.APPLICANT;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_FARMING;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_LAND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.StepAhead;

/** Every path of every process that comes with the product. */
class ShippedProcessesTest {

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"approval.standard", "approval.joint-review", "approval.joint-matter", "approval.on-the-spot"})
    void correctsOnceAndGoesOn(String process) {
        var key = cases.start(process);
        cases.sign(key, "task-accept", ACCEPTING, "correct");
        assertThat(cases.open(key)).containsExactly("task-supplement");
        cases.sign(key, "task-supplement", APPLICANT, "supplied");
        assertThat(cases.open(key)).containsExactly("task-accept");
        cases.sign(key, "task-accept", ACCEPTING, "not-accept");
        assertThat(cases.end(key)).isEqualTo("end-not-accepted");
        assertThat(cases.open(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval.standard",
                "approval.joint-review",
                "approval.joint-matter",
                "approval.on-the-spot",
                "content.publication"
            })
    void isPublishedOnceHoweverOftenTheApplicationStarts(String process) {
        var before = newest(process);
        var again = new ShippedProcesses();
        county.inject(again);
        county.run(again::publish);
        assertThat(newest(process)).isEqualTo(before);
    }

    @Test
    void tellWhatLiesAheadIfAllGoesWell() {
        assertThat(ahead(cases.start("approval.standard"))).containsExactly("task-decide", "task-leader");
        var lanes = SampleCases.lanes();
        lanes.remove("leader");
        assertThat(ahead(cases.start("approval.standard", lanes, Map.of()))).containsExactly("task-decide");
        assertThat(ahead(cases.start("approval.on-the-spot"))).isEmpty();
        var key = cases.start("approval.joint-review");
        assertThat(ahead(key)).containsExactly("task-site-check", "task-joint-review", "task-decide");
        cases.sign(key, "task-accept", ACCEPTING, "accept");
        assertThat(ahead(key)).containsExactly("task-decide");
        cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
        cases.sign(key, "task-joint-review", REVIEWING_FARMING, "agree");
        cases.sign(key, "task-site-check", ON_SITE, "agree");
        assertThat(ahead(key)).isEmpty();
        cases.sign(key, "task-decide", DECIDING, "approve");
        assertThat(ahead(key)).isEmpty();
    }

    private static List<String> ahead(CaseKey key) {
        return county.call(() -> county.records.ahead(key)).stream()
                .map(StepAhead::node)
                .toList();
    }

    private static ProcessLibrary.ProcessVersion newest(String process) {
        return county.call(() -> county.library.newest()).stream()
                .filter(version -> version.process().equals(process))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Standard {

        @ParameterizedTest
        @CsvSource({"approve, end-approved", "refuse, end-refused"})
        void endsWithTheDecision(String outcome, String end) {
            var key = cases.start("approval.standard");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sign(key, "task-decide", DECIDING, outcome);
            assertThat(cases.end(key)).isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({"approve, end-approved", "refuse, end-refused"})
        void asksTheLeaderWhereTheMatterSaysSo(String outcome, String end) {
            var key = cases.start("approval.standard", SampleCases.lanes(), Map.of("leader", true));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sign(key, "task-decide", DECIDING, "approve");
            assertThat(cases.open(key)).containsExactly("task-leader");
            cases.sign(key, "task-leader", LEADER, outcome);
            assertThat(cases.end(key)).isEqualTo(end);
        }

        @Test
        void startsWithoutALeaderWhereNoneIsAsked() {
            var lanes = SampleCases.lanes();
            lanes.remove("leader");
            assertThat(cases.open(cases.start("approval.standard", lanes, Map.of())))
                    .containsExactly("task-accept");
        }
    }

    @Nested
    class JointReview {

        @ParameterizedTest
        @CsvSource({"approve, end-approved", "refuse, end-refused"})
        void decidesWhenSiteAndAllReviewersAreDone(String outcome, String end) {
            var key = cases.underReview();
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-site-check", "task-joint-review");
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(key)).containsExactly("task-joint-review");
            cases.sign(key, "task-joint-review", REVIEWING_FARMING, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
            cases.sign(key, "task-decide", DECIDING, outcome);
            assertThat(cases.end(key)).isEqualTo(end);
        }

        @Test
        void comesToTheDecisionAlsoIfAReviewerDisagrees() {
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_FARMING, "disagree");
            cases.sign(key, "task-site-check", ON_SITE, "disagree");
            assertThat(cases.open(key)).containsExactly("task-decide");
        }
    }

    @Nested
    class OnTheSpot {

        @ParameterizedTest
        @CsvSource({"grant, end-approved", "refuse, end-refused", "not-accept, end-not-accepted"})
        void isOneStep(String outcome, String end) {
            var key = cases.start("approval.on-the-spot");
            cases.sign(key, "task-accept", ACCEPTING, outcome);
            assertThat(cases.end(key)).isEqualTo(end);
        }
    }

    @Nested
    class Publication {

        @ParameterizedTest
        @CsvSource({"agree, end-approved", "send-back, end-sent-back"})
        void isOneLook(String outcome, String end) {
            var key = cases.start("content.publication");
            assertThat(cases.open(key)).containsExactly("task-review");
            cases.sign(key, "task-review", REVIEWING_LAND, outcome);
            assertThat(cases.end(key)).isEqualTo(end);
            assertThat(cases.open(key)).isEmpty();
        }
    }
}
