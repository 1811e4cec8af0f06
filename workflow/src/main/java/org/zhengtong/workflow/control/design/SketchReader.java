package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.workflow.control.bpmn.Bpmn;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.XmlElement;
import org.zhengtong.workflow.control.bpmn.XmlFile;

/** Reads a process aloud, or says why there are no sentences for it. */
public final class SketchReader {

    /** How the ids of places begin where the way parts without anybody acting. */
    static final String TURN = "turn-";

    private final XmlElement process;

    private SketchReader(XmlElement process) {
        this.process = process;
    }

    /**
     * What was read.
     *
     * @param sketch null if it can't be told in sentences
     * @param reason why not; null if it can
     */
    public record Read(ProcessSketch sketch, Bilingual reason) {}

    /** @throws org.zhengtong.kernel.RuleViolation if it is no XML at all */
    public static Read read(String bpmn) {
        try {
            var process = XmlFile.read(bpmn).child(Bpmn.MODEL, "process").orElseThrow(() -> new Unspoken("process"));
            return new Read(new SketchReader(process).sketch(), null);
        } catch (Unspoken unspoken) {
            return new Read(null, unspoken.reason());
        }
    }

    private ProcessSketch sketch() throws Unspoken {
        var net = NetReader.read(process);
        var starts = net.knots().stream()
                .filter(knot -> knot.kind() == NodeKind.START)
                .toList();
        if (starts.size() != 1) {
            throw new Unspoken("start");
        }
        var endings = new LinkedHashSet<String>();
        var parts = ListReader.process(net, starts.get(0).id(), endings);
        net.knots().stream().filter(knot -> knot.kind().isEnd()).map(Knot::id).forEach(endings::add);
        if (endings.isEmpty()) {
            throw new Unspoken("end");
        }
        var sketch = new ProcessSketch(
                process.attribute("id").orElse(""),
                NetReader.name(process),
                facts(net),
                lanes(net),
                parts,
                endings(net, endings));
        check(net, sketch);
        return sketch;
    }

    private List<Ending> endings(Net net, Set<String> reached) {
        var aside = process.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ZT, "ending"))
                .map(each -> new Ending(each.attribute("id").orElse(""), NetReader.name(each)));
        return Stream.concat(
                        reached.stream()
                                .map(each -> new Ending(each, net.knot(each).name())),
                        aside)
                .toList();
    }

    /** What was understood has to say the same when it is written. */
    private static void check(Net net, ProcessSketch sketch) throws Unspoken {
        var read = Ways.of(net);
        var written = Ways.of(NetWriter.write(sketch));
        for (var from : read.keySet()) {
            if (!read.get(from).equals(written.get(from))) {
                throw new Unspoken("way", from.isEmpty() ? "start" : from);
            }
        }
        if (read.size() != written.size()) {
            throw new Unspoken("structure");
        }
    }

    private List<SketchFact> facts(Net net) {
        return process.children(Bpmn.MODEL, "property")
                .map(property -> {
                    var name = property.attribute("name")
                            .orElseGet(() -> property.attribute("id").orElse(""));
                    var told = property.extension("kind").orElse("").toUpperCase(Locale.ROOT);
                    var kind = Arrays.stream(FactKind.values())
                            .filter(each -> each.name().equals(told))
                            .findFirst();
                    var zh = property.extension("label").orElse(name);
                    var label = new Bilingual(zh, property.extension("label-en").orElse(""));
                    return new SketchFact(name, label, kind.orElseGet(() -> compared(net, name)));
                })
                .toList();
    }

    /** Where a file does not say what a fact is, what it is compared with does. */
    private static FactKind compared(Net net, String fact) {
        return net.links().stream()
                .flatMap(link -> SimpleCondition.of(link.condition()).stream())
                .filter(condition -> condition.subject().equals(fact))
                .map(SimpleCondition::kind)
                .findFirst()
                .orElse(FactKind.TEXT);
    }

    /** Those that are declared, and those that stages name besides. */
    private List<SketchLane> lanes(Net net) {
        var lanes = new LinkedHashMap<String, SketchLane>();
        process.children(Bpmn.MODEL, "laneSet")
                .flatMap(set -> set.children(Bpmn.MODEL, "lane"))
                .filter(lane -> lane.extension("lane").isPresent())
                .map(SketchReader::lane)
                .forEach(lane -> lanes.put(lane.id(), lane));
        var used = new ArrayList<String>();
        net.knots().stream().map(Knot::stage).filter(stage -> stage != null).forEach(stage -> {
            used.add(stage.lane());
            Optional.ofNullable(stage.fallback()).ifPresent(used::add);
        });
        used.stream()
                .filter(lane -> !lane.isEmpty())
                .forEach(lane -> lanes.putIfAbsent(lane, new SketchLane(lane, new Bilingual("", ""), null, null)));
        return List.copyOf(lanes.values());
    }

    private static SketchLane lane(XmlElement lane) {
        return new SketchLane(
                lane.extension("lane").orElse(""),
                NetReader.name(lane),
                lane.extension("unit").orElse(null),
                lane.extension("role").orElse(null));
    }

    static Stage with(Stage stage, String when, boolean onCall, List<Outcome> outcomes) {
        return new Stage(
                stage.id(),
                stage.name(),
                when,
                onCall,
                stage.lane(),
                stage.laneOptional(),
                stage.fallback(),
                stage.forSubject(),
                stage.signing(),
                outcomes,
                stage.time(),
                stage.returnable(),
                stage.skipSame(),
                stage.fields());
    }
}
