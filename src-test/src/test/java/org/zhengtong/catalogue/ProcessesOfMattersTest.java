package org.zhengtong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.control.MatterCheck;
import org.zhengtong.publicservice.approval.control.MatterFiles;

/** Matters name processes by their id and fill lanes by their name: both have to exist in what the engine ships. */
class ProcessesOfMattersTest {

    private static final String SHIPPED = "/org/zhengtong/workflow/shipped/";
    private static final String APPLICANT = "applicant";

    @Test
    void areShippedAndHaveEveryLaneFilled() {
        var matters = new MatterFiles().readAll("db/demo/matters");
        var named = matters.stream()
                .filter(MatterDefinition::filedOnline)
                .map(matter -> matter.online().process().id())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .containsExactly(
                        "approval.joint-matter", "approval.joint-review", "approval.on-the-spot", "approval.standard");
        Map<String, Set<String>> lanes =
                named.stream().collect(Collectors.toMap(Function.identity(), ProcessesOfMattersTest::lanes));
        assertThat(new MatterCheck(lanes, Set.of()).faults(matters)).isEmpty();
        assertThat(matters).filteredOn(MatterDefinition::filedOnline).allSatisfy(matter -> assertThat(
                        matter.online().process().lanes().keySet())
                .isEqualTo(lanes.get(matter.online().process().id())));
    }

    /** Those that a matter has to fill; the applicant's own is filled by the application. */
    private static Set<String> lanes(String process) {
        var steps = steps(process);
        return steps.filter(step -> !Boolean.parseBoolean(step.getAttribute("lane-optional")))
                .map(step -> step.getAttribute("lane"))
                .filter(lane -> !lane.isEmpty() && !lane.equals(APPLICANT))
                .collect(Collectors.toSet());
    }

    private static Stream<Element> steps(String process) {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var bpmn = ProcessesOfMattersTest.class.getResourceAsStream(SHIPPED + process + ".bpmn")) {
            assertThat(bpmn).as(process).isNotNull();
            var found = factory.newDocumentBuilder().parse(bpmn).getElementsByTagNameNS("*", "step");
            return Stream.iterate(0, index -> index < found.getLength(), index -> index + 1)
                    .map(index -> (Element) found.item(index));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(process, unreadable);
        }
    }
}
