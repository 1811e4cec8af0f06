package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleBpmn.flow;
import static org.zhengtong.workflow.boundary.SampleBpmn.process;
import static org.zhengtong.workflow.boundary.SampleBpmn.task;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Sub-processes and called processes: cases wait in them, leave them, and are moved into and out of them. */
class FramesTest {

    private static final AccountId ADMINISTRATOR = new AccountId(901);
    private static final String START_AND_END = "<startEvent id=\"start\"/><endEvent id=\"end\"/>";

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    private int publish(String bpmn) {
        return county.call(() -> county.library.publish(bpmn, AccountId.SYSTEM));
    }

    private String refusal(String bpmn) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> publish(bpmn));
        assertThat(refusal).as("refused").isNotNull();
        return ((Bilingual) refusal.parameters().get(0)).en();
    }

    @Nested
    class ASubProcess {

        private final CaseKey key = started();

        private CaseKey started() {
            publish(SampleBpmn.framed());
            return cases.start("sample.framed");
        }

        private void walkIn() {
            cases.sign(key, "task-first", ACCEPTING, "done");
        }

        private void walkThrough() {
            walkIn();
            cases.sign(key, "task-a", DECIDING, "done");
            cases.sign(key, "task-b", ON_SITE, "done");
        }

        @Test
        void isLeftWhenAllThatIsInItHasEnded() {
            walkIn();
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-a", "task-b");
            cases.sign(key, "task-a", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-b");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
            cases.sign(key, "task-last", LEADER, "done");
            assertThat(cases.end(key)).isEqualTo("end");
        }

        @Test
        void mayBeSentBackOutOfAndInto() {
            walkIn();
            cases.sign(key, "task-a", DECIDING, "done");
            cases.sendBack(key, "task-b", ON_SITE, "task-first");
            assertThat(cases.open(key)).containsExactly("task-first");
            walkThrough();
            cases.sendBack(key, "task-last", LEADER, "task-a");
            assertThat(cases.open(key)).containsExactly("task-a");
            cases.sign(key, "task-a", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void isComeBackToStraight() {
            walkIn();
            cases.sign(key, "task-a", DECIDING, "done");
            var step = cases.step(key, "task-b").id();
            county.run(() -> county.engine.sendBack(step, ON_SITE, "task-first", "不清", ReturnWay.STRAIGHT_BACK));
            cases.sign(key, "task-first", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactly("task-b");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void mayBeTakenBackFromWhileNobodyHasRead() {
            var first = cases.step(key, "task-first").id();
            walkIn();
            county.run(() -> county.engine.takeBack(first, ACCEPTING, "看错"));
            assertThat(cases.open(key)).containsExactly("task-first");
            walkThrough();
            county.run(() -> county.administration.jump(key, "task-b", ADMINISTRATOR, "纠正"));
            assertThat(cases.open(key)).containsExactly("task-b");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }
    }

    @Nested
    class ACall {

        private void publishCalled(String more) {
            publish(SampleBpmn.called().replace("name=\"试流程\"", "name=\"试流程" + more + "\""));
        }

        private CaseKey started() {
            publishCalled("");
            publish(SampleBpmn.calling());
            var key = cases.start("sample.calling");
            cases.sign(key, "task-first", ACCEPTING, "done");
            return key;
        }

        @Test
        void waitsInTheCalledProcessAndSeesItsOutcomesOnly() {
            var key = started();
            assertThat(cases.open(key)).containsExactly("call/task-check");
            cases.sign(key, "call/task-check", DECIDING, "repeat");
            assertThat(cases.open(key)).containsExactly("call/task-check");
            cases.sign(key, "call/task-check", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void maySendBackIntoTheCaller() {
            var key = started();
            cases.sendBack(key, "call/task-check", DECIDING, "task-first");
            assertThat(cases.open(key)).containsExactly("task-first");
            cases.sign(key, "task-first", ACCEPTING, "done");
            cases.sign(key, "call/task-check", DECIDING, "done");
            cases.sendBack(key, "task-last", LEADER, "call/task-check");
            assertThat(cases.open(key)).containsExactly("call/task-check");
        }

        @Test
        void isOfTheVersionThatTheCaseBeganWith() {
            var before = started();
            publish(process(
                    "sample.called",
                    START_AND_END
                            + task("task-other", "site")
                            + flow("start", "task-other")
                            + flow("task-other", "end")));
            cases.sign(before, "call/task-check", DECIDING, "repeat");
            assertThat(cases.open(before)).containsExactly("call/task-check");
            var after = cases.start("sample.calling");
            cases.sign(after, "task-first", ACCEPTING, "done");
            assertThat(cases.open(after)).containsExactly("call/task-other");
            cases.sign(after, "call/task-other", ON_SITE, "done");
            assertThat(cases.open(after)).containsExactly("task-last");
        }

        @Test
        void mayNameTheVersion() {
            publishCalled("一");
            var version = county.call(() -> county.library.newest()).stream()
                    .filter(each -> each.process().equals("sample.called"))
                    .findFirst()
                    .orElseThrow()
                    .version();
            publish(process(
                    "sample.called",
                    START_AND_END + task("task-x", "site") + flow("start", "task-x") + flow("task-x", "end")));
            publish(SampleBpmn.calling().replace("calledElement", "zt:version=\"" + version + "\" calledElement"));
            var key = cases.start("sample.calling");
            cases.sign(key, "task-first", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactly("call/task-check");
        }

        @Test
        void asksForTheLanesOfWhatItCalls() {
            publishCalled("");
            publish(SampleBpmn.calling());
            var lanes = SampleCases.lanes();
            lanes.put("decide", List.of());
            refuses(WorkflowRule.LANE_WITHOUT_SIGNATORY, () -> cases.start("sample.calling", lanes, Map.of()))
                    .containsExactly("decide");
        }
    }

    @Nested
    class Refused {

        private String calling(String id, String called) {
            return process(
                    id,
                    START_AND_END
                            + task("task-a", "accept")
                            + "<callActivity id=\"call\" calledElement=\"%s\"/>".formatted(called)
                            + flow("start", "task-a")
                            + flow("task-a", "call")
                            + flow("call", "end"));
        }

        private String framed(String content, String after) {
            return process(
                    "sample.x",
                    START_AND_END
                            + "<subProcess id=\"frame\">" + content + "</subProcess>"
                            + after
                            + flow("start", "frame")
                            + flow("frame", "end"));
        }

        private final String inner = "<startEvent id=\"in\"/><endEvent id=\"out\"/>" + task("task-a", "accept")
                + flow("in", "task-a") + flow("task-a", "out");

        @Test
        void callsThatComeRoundToThemselves() {
            assertThat(refusal(calling("sample.self", "sample.self")))
                    .contains("comes round to itself: sample.self → sample.self");
            publish(SampleBpmn.called().replace("sample.called", "sample.ring-b"));
            publish(calling("sample.ring-a", "sample.ring-b"));
            assertThat(refusal(calling("sample.ring-b", "sample.ring-a")))
                    .contains("comes round to itself: sample.ring-b → sample.ring-a → sample.ring-b");
            assertThat(cases.open(cases.start("sample.ring-a"))).containsExactly("task-a");
        }

        @Test
        void callsOfNothing() {
            assertThat(refusal(calling("sample.x", "sample.nothing"))).contains("“sample.nothing”", "never published");
        }

        @Test
        void callsTooDeep() {
            publish(SampleBpmn.called().replace("sample.called", "sample.deep-0"));
            for (int i = 1; i < 5; i++) {
                publish(calling("sample.deep-" + i, "sample.deep-" + (i - 1)));
            }
            assertThat(refusal(calling("sample.deep-5", "sample.deep-4"))).contains("more than 5 levels deep");
        }

        @Test
        void framesFromWhichACaseWouldNotComeOut() {
            assertThat(refusal(framed("", ""))).contains("exactly one start event, and an end event");
            assertThat(refusal(framed(inner, flow("task-a", "end")))).contains("crosses the border");
            var timer = "<boundaryEvent id=\"late\" attachedToRef=\"frame\"><timerEventDefinition>"
                    + "<timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>" + flow("late", "end");
            assertThat(refusal(framed(inner, timer))).contains("late can’t be attached to the sub-process");
        }

        @Test
        void terminatingBranchesWithinAFrame() {
            var parted = "<startEvent id=\"in\"/><endEvent id=\"out\"/>"
                    + "<endEvent id=\"stop\"><terminateEventDefinition/></endEvent><parallelGateway id=\"fork\"/>"
                    + task("task-a", "accept") + task("task-b", "accept")
                    + flow("in", "fork") + flow("fork", "task-a") + flow("fork", "task-b")
                    + flow("task-a", "out") + flow("task-b", "stop");
            assertThat(refusal(framed(parted, ""))).contains("stop can’t terminate it");
        }
    }
}
