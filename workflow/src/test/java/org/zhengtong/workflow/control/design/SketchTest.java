package org.zhengtong.workflow.control.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Comparison;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.jbpm.Walker;
import org.zhengtong.workflow.entity.Facts;

/** Sentences and BPMN say the same. */
class SketchTest {

    private static final Ending DONE = new Ending("end", new Bilingual("办结", "Done"));
    private static final Ending REFUSED = new Ending("end-refused", new Bilingual("不予", "Refused"));

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(long seed) {
        var sketch = RandomSketch.of(seed);
        var read = SketchReader.read(BpmnWriter.write(sketch));
        assertThat(read.reason()).isNull();
        assertThat(read.sketch()).isEqualTo(sketch);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEngineWalksWhatIsWritten(long seed) {
        var model = BpmnReader.read(BpmnWriter.write(RandomSketch.of(seed)));
        var walker = new Walker(model, Clock.systemUTC());
        var random = new Random(seed);
        var facts = Facts.of(Map.of("area", random.nextInt(1000), "leader", random.nextBoolean()));
        var open = new LinkedHashMap<String, String>();
        var moved = walker.start(facts.values());
        for (int step = 0; step < 60 && !moved.isOver(); step++) {
            open.values().removeAll(moved.closed());
            moved.opened().forEach(each -> open.put(each.node(), each.work()));
            assertThat(open).as("steps that wait").isNotEmpty();
            var node = List.copyOf(open.keySet()).get(random.nextInt(open.size()));
            var outcomes = model.node(node).step().outcomes();
            facts = facts.decided(node, outcomes.get(random.nextInt(outcomes.size())));
            moved = walker.complete(moved.state(), open.remove(node), facts.values());
        }
        assertThat(moved.isOver() ? moved.endNode() : "end-approved").isIn("end-approved", "end-refused");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsDrawnOverAnother(long seed) {
        var sketch = RandomSketch.of(seed);
        var boxes = List.copyOf(
                SketchLayout.of(sketch, NetWriter.write(sketch)).boxes().entrySet());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(overlap(boxes.get(i).getValue(), boxes.get(j).getValue()))
                        .as(boxes.get(i) + " and " + boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
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
    void shippedProcessesAreToldInSentences(String process) {
        var read = SketchReader.read(shipped(process));
        assertThat(read.reason()).isNull();
        var again = SketchReader.read(BpmnWriter.write(read.sketch()));
        assertThat(again.sketch()).isEqualTo(read.sketch());
        var before = BpmnReader.read(shipped(process));
        var after = BpmnReader.read(BpmnWriter.write(read.sketch()));
        read.sketch().stages().forEach(stage -> assertThat(
                        after.node(stage.id()).step())
                .isEqualTo(before.node(stage.id()).step()));
        assertThat(after.facts()).isEqualTo(before.facts());
    }

    @Test
    void theStandardApprovalReadsAsOneWouldSayIt() {
        var sketch = SketchReader.read(shipped("approval.standard")).sketch();
        assertThat(sketch.parts())
                .extracting(Part::id)
                .containsExactly(
                        "task-accept", "task-supplement", "task-decide", "task-leader", "turn-gateway-decided");
        var accept = (Stage) sketch.parts().get(0);
        assertThat(accept.outcomes())
                .extracting(Outcome::then)
                .containsExactly(Then.NEXT, Then.go("task-supplement"), Then.end("end-not-accepted"));
        var supplement = (Stage) sketch.parts().get(1);
        assertThat(supplement.onCall()).isTrue();
        assertThat(supplement.outcomes().get(0).then()).isEqualTo(Then.go("task-accept"));
        assertThat(((Stage) sketch.parts().get(3)).when()).isEqualTo("leader = true");
        assertThat(sketch.endings().get(0).id()).isEqualTo("end-approved");
    }

    /** A draft may be in any state: what nothing leads to any more must still be there. */
    @Nested
    class HalfDone {

        @Test
        void aProcessWithoutStages() {
            keeps();
        }

        @Test
        void aStageThatLeadsAwayFromWhatFollows() {
            keeps(stage("a", Then.end("end-refused"), Then.end("end-refused")), stage("b", Then.NEXT, Then.NEXT));
        }

        @Test
        void aStageOnCallThatNobodyCalls() {
            keeps(stage("a", Then.NEXT, Then.NEXT), onCall("b"), stage("c", Then.NEXT, Then.NEXT));
        }

        @Test
        void aBranchThatLeadsAway() {
            keeps(block(
                    List.of(
                            stage("a", Then.end("end-refused"), Then.end("end-refused")),
                            stage("b", Then.NEXT, Then.NEXT)),
                    List.of(stage("c", Then.NEXT, Then.NEXT), onCall("d"))));
        }

        @Test
        void aBranchWithoutStages() {
            keeps(block(List.of(), List.of(stage("a", Then.NEXT, Then.NEXT))), stage("b", Then.NEXT, Then.NEXT));
        }

        @Test
        void conditionsThatAreStillEmpty() {
            keeps(
                    SketchReader.with(
                            stage("a", Then.NEXT, Then.NEXT),
                            "",
                            false,
                            stage("a", Then.NEXT, Then.NEXT).outcomes()),
                    new Turn("turn-1", "", Then.end("end-refused")),
                    stage("b", Then.NEXT, Then.go("a")));
        }

        private void keeps(Part... parts) {
            var sketch = sketch(parts);
            var read = SketchReader.read(BpmnWriter.write(sketch));
            assertThat(read.reason()).isNull();
            assertThat(read.sketch().all())
                    .extracting(Part::id)
                    .containsExactlyElementsOf(
                            sketch.all().stream().map(Part::id).toList());
            assertThat(SketchReader.read(BpmnWriter.write(read.sketch())).sketch())
                    .isEqualTo(read.sketch());
        }
    }

    @Test
    void whatTheSentencesMakeIsWalkedByTheEngine() {
        var sketch = sketch(
                stage("a", Then.NEXT, Then.go("s")),
                onCallTo("s", "a"),
                block(
                        List.of(stage("b", Then.NEXT, Then.end("end-refused"))),
                        List.of(stage("c", Then.NEXT, Then.NEXT))),
                stage("d", Then.NEXT, Then.go("a")));
        assertThatCode(() -> BpmnReader.read(BpmnWriter.write(sketch))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<intermediateCatchEvent id='x'><timerEventDefinition/></intermediateCatchEvent>",
                "<subProcess id='x' name='子流程'/>",
                "<inclusiveGateway id='x'/>"
            })
    void whatHasNoSentenceIsToldInBothLanguages(String element) {
        var bpmn = BpmnWriter.write(sketch(stage("a", Then.NEXT, Then.NEXT)))
                .replace(
                        "<bpmn:startEvent",
                        element.replace("<", "<bpmn:").replace("<bpmn:/", "</bpmn:") + "<bpmn:startEvent");
        var read = SketchReader.read(bpmn);
        assertThat(read.sketch()).isNull();
        assertThat(read.reason().in(Locale.CHINESE)).contains("没有对应的句子");
        assertThat(read.reason().in(Locale.ENGLISH)).contains("no sentence");
    }

    @Test
    void aWayAcrossBranchesIsNotGuessedAt() {
        var bpmn = BpmnWriter.write(sketch(block(
                        List.of(stage("a", Then.NEXT, Then.end("end-refused"))),
                        List.of(stage("b", Then.NEXT, Then.NEXT)))))
                .replace("targetRef=\"end-refused\"", "targetRef=\"b\"");
        assertThat(SketchReader.read(bpmn).sketch()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area > 500 | area | MORE | 500",
                "kind = \"500\" | kind | EQUAL | 500",
                "leader != true | leader | UNEQUAL | true",
                "area >= -1.5 | area | AT_LEAST | -1.5",
                "outcome = \"agree\" | outcome | EQUAL | agree",
                "area < | area | LESS | ''"
            })
    void whatIsPickedIsFeel(String feel, String subject, Comparison comparison, String value) {
        var picked = SimpleCondition.of(feel).orElseThrow();
        assertThat(picked).isEqualTo(new SimpleCondition(subject, comparison, value));
        assertThat(picked.feel(!subject.equals("area") && !subject.equals("leader")))
                .isEqualTo(feel);
    }

    @Test
    void whatSaysMoreIsForExperts() {
        assertThat(SimpleCondition.of("area > 500 and leader")).isEmpty();
        assertThat(new SimpleCondition("kind", Comparison.EQUAL, "a\"b\\").feel(true))
                .isEqualTo("kind = \"ab\"");
    }

    private static ProcessSketch sketch(Part... parts) {
        return new ProcessSketch(
                "sample.sketch",
                new Bilingual("试流程", ""),
                List.of(),
                List.of(),
                Arrays.asList(parts),
                List.of(DONE, REFUSED));
    }

    private static Stage stage(String id, Then agreed, Then refused) {
        var outcomes = List.of(new Outcome("agree", false, agreed), new Outcome("disagree", true, refused));
        return Stage.fresh(id, new Bilingual("环节" + id, ""), "accept", outcomes);
    }

    private static Stage onCall(String id) {
        var stage = stage(id, Then.NEXT, Then.NEXT);
        return SketchReader.with(stage, null, true, stage.outcomes());
    }

    private static Stage onCallTo(String id, String back) {
        var stage = stage(id, Then.go(back), Then.go(back));
        return SketchReader.with(stage, null, true, stage.outcomes());
    }

    @SafeVarargs
    private static Block block(List<Part>... branches) {
        return new Block(
                "block", Stream.of(branches).<List<Part>>map(ArrayList::new).toList());
    }

    private static String shipped(String process) {
        try (var file = SketchTest.class.getResourceAsStream("/org/zhengtong/workflow/shipped/" + process + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(process, unreadable);
        }
    }
}
