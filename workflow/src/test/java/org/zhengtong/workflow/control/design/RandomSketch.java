package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Signing;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;

/** Sentences as people put them together, the same again for the same seed. */
final class RandomSketch {

    private static final List<String> CONDITIONS =
            List.of("area > 500", "leader = true", "area > 500 and leader", "outcome = \"agree\"");
    private static final List<String> OUTCOMES = List.of("agree", "disagree", "hold");

    private final Random random;
    private int number;

    private RandomSketch(long seed) {
        random = new Random(seed);
    }

    static ProcessSketch of(long seed) {
        return new RandomSketch(seed).sketch();
    }

    private ProcessSketch sketch() {
        return new ProcessSketch(
                "sample.sketch",
                new Bilingual("试“流程”<1> & 2", ""),
                List.of(
                        new SketchFact("area", new Bilingual("面积", "Area"), FactKind.NUMBER),
                        new SketchFact("leader", new Bilingual("领导审定", ""), FactKind.TRUTH)),
                List.of(
                        new SketchLane("accept", new Bilingual("受理岗", "Acceptance"), null, "clerk"),
                        new SketchLane("decide", new Bilingual("审批岗", ""), "market", null)),
                list(2, 1 + random.nextInt(4)),
                List.of(
                        new Ending("end-approved", new Bilingual("准予", "Approved")),
                        new Ending("end-refused", new Bilingual("不予", ""))));
    }

    private List<Part> list(int depth, int length) {
        var parts = new ArrayList<Part>();
        var ids = IntStream.range(0, length).mapToObj(i -> "part-" + number++).toList();
        for (int i = 0; i < length; i++) {
            parts.add(part(ids.get(i), i, ids, depth, parts));
        }
        return parts;
    }

    private Part part(String id, int index, List<String> ids, int depth, List<Part> before) {
        var kind = random.nextInt(6);
        if (kind == 0 && depth > 0) {
            return new Block(
                    id, List.of(list(depth - 1, 1 + random.nextInt(3)), list(depth - 1, 1 + random.nextInt(2))));
        }
        if (kind == 1 && index > 0) {
            return new Turn("turn-" + id, oneOf(CONDITIONS), Then.end("end-refused"));
        }
        if (kind == 2 && index > 0 && before.get(index - 1) instanceof Stage caller && !caller.onCall()) {
            before.set(index - 1, leadingTo(caller, id));
            var called = stage(id, caller);
            return SketchReader.with(called, null, true, called.outcomes());
        }
        return stage(id, index > 0 ? oneOf(before) : null);
    }

    /** By its last outcome. */
    private static Stage leadingTo(Stage caller, String id) {
        var last = OUTCOMES.get(OUTCOMES.size() - 1);
        return caller.withOutcomes(outcome -> outcome.name().equals(last) ? outcome.then(Then.go(id)) : outcome);
    }

    private Stage stage(String id, Part earlier) {
        var mode = oneOf(List.of(SigningMode.values()));
        var ratio = mode == SigningMode.RATIO;
        return new Stage(
                id,
                new Bilingual("环节" + id, random.nextBoolean() ? "Stage " + id : ""),
                random.nextInt(4) == 0 ? oneOf(CONDITIONS) : null,
                false,
                oneOf(List.of("accept", "decide")),
                random.nextBoolean(),
                random.nextBoolean() ? "decide" : null,
                random.nextBoolean(),
                new Signing(mode, ratio ? "2/3" : null, ratio ? List.of("disagree") : List.of(), List.of()),
                outcomes(earlier),
                new StageTime(random.nextInt(4), 0),
                random.nextBoolean(),
                random.nextBoolean(),
                fields());
    }

    private List<Outcome> outcomes(Part earlier) {
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(new Outcome("agree", random.nextBoolean(), Then.NEXT));
        for (int i = 1; i < OUTCOMES.size(); i++) {
            outcomes.add(new Outcome(OUTCOMES.get(i), random.nextBoolean(), then(earlier)));
        }
        return outcomes;
    }

    private Then then(Part earlier) {
        return switch (random.nextInt(4)) {
            case 0 -> Then.end("end-refused");
            case 1 -> earlier == null ? Then.NEXT : Then.go(earlier.id());
            default -> Then.NEXT;
        };
    }

    private Map<String, FieldAccess> fields() {
        var fields = new LinkedHashMap<String, FieldAccess>();
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.put("field" + i, oneOf(List.of(FieldAccess.values())));
        }
        return fields;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
