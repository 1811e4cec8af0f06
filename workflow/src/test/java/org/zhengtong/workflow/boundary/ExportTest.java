package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/** What is exported and imported again means the same, and everything in it has its place. */
class ExportTest {

    private static final County COUNTY = new County(Databases.shared());

    static Stream<String> files() {
        var written = Stream.of(
                SampleBpmn.nested(),
                SampleBpmn.some(),
                SampleBpmn.framed(),
                SampleBpmn.watched(true),
                SampleBpmn.watched(false),
                SampleBpmn.pausing(),
                SampleBpmn.board(
                        "sample.board", "mode=\"ratio\" ratio=\"2/3\" veto=\"no\" outcomes=\"yes,no\" opinion=\"no\""),
                SampleBpmn.drawnElsewhere("camunda-leave"),
                SampleBpmn.drawnElsewhere("bpmn-io-visit"));
        var shipped = ShippedProcesses.ALL.stream().map(ShippedProcesses::text);
        var random = IntStream.range(0, 30).mapToObj(seed -> RandomProcess.of("sample.export", new Random(seed)));
        return Stream.of(shipped, written, random).flatMap(each -> each);
    }

    private static String exported(String bpmn) {
        publishCalled();
        var process = BpmnReader.read(bpmn).id();
        var version = COUNTY.call(() -> COUNTY.library.publish(bpmn, AccountId.SYSTEM));
        return COUNTY.call(() -> COUNTY.library.export(process, version));
    }

    private static void publishCalled() {
        COUNTY.run(() -> COUNTY.library.publish(SampleBpmn.called(), AccountId.SYSTEM));
    }

    /** Everything but the lines of the file. */
    private static List<String> meaning(ProcessModel model) {
        var nodes = model.nodes().values().stream()
                .map(node -> String.join(
                        " ",
                        node.id(),
                        "" + node.kind(),
                        "" + node.name(),
                        "" + node.step(),
                        "" + node.timer(),
                        "" + node.call(),
                        "" + node.defaultFlow(),
                        "" + node.within(),
                        "" + model.layout().boxes().get(node.id())));
        var flows = model.flows().values().stream()
                .map(flow -> String.join(
                        " ",
                        flow.id(),
                        flow.from(),
                        flow.to(),
                        "" + flow.name(),
                        "" + flow.condition(),
                        "" + model.layout().lines().get(flow.id())));
        var about = Stream.of(
                model.id() + model.name() + model.facts() + model.layout().folded());
        return Stream.of(about, nodes.sorted(), flows.sorted())
                .flatMap(each -> each)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void meansTheSameWhenItIsImportedAgain(String bpmn) {
        var exported = exported(bpmn);
        assertThat(meaning(BpmnReader.read(exported))).isEqualTo(meaning(BpmnReader.read(bpmn)));
        var report = COUNTY.call(() -> COUNTY.library.examine(exported));
        assertThat(report.bpmn()).isEqualTo(exported);
        assertThat(report.lines()).extracting(line -> line.verdict().name()).containsOnly("TAKEN");
    }

    @ParameterizedTest
    @MethodSource("files")
    void putsNoTwoNodesOnTheSamePlace(String bpmn) {
        var model = BpmnReader.read(exported(bpmn));
        var boxes = model.nodes().values().stream()
                .filter(node -> node.kind() != NodeKind.BOUNDARY_TIMER && node.kind() != NodeKind.SUB_PROCESS)
                .filter(node -> model.foldedAround(node).isEmpty())
                .map(node -> model.layout().boxes().get(node.id()))
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
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

    @Test
    void whatSpeaksOurDialectKeepsEveryWordOfIt() {
        var told = SampleBpmn.pausing().replace("<startEvent", "<!-- noted --><startEvent");
        assertThat(exported(told)).contains("<!-- noted -->", "BPMNShape");
        var shipped = ShippedProcesses.text("approval.joint-review");
        assertThat(exported(shipped)).isEqualTo(shipped);
    }

    @Test
    void givenPlacesAreKept() {
        assertThat(exported(ShippedProcesses.text("approval.standard")))
                .contains("<dc:Bounds x=\"82\" y=\"44\" width=\"176\" height=\"48\"/>")
                .contains("<di:waypoint x=\"332\" y=\"92\"/>");
    }

    @Test
    void aSubProcessStandsAroundWhatIsInIt() {
        var layout = BpmnReader.read(exported(SampleBpmn.framed())).layout();
        var frame = layout.boxes().get("frame");
        for (var inner : List.of("in", "fork", "task-a", "task-b", "out-a", "out-b")) {
            var box = layout.boxes().get(inner);
            assertThat(box.x()).isBetween(frame.x(), frame.x() + frame.width() - box.width());
            assertThat(box.y()).isBetween(frame.y(), frame.y() + frame.height() - box.height());
        }
    }
}
