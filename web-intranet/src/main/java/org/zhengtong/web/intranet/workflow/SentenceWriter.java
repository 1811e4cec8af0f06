package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Comparison;
import org.zhengtong.platform.support.workflow.design.Ending;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchFact;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.web.words.Words;

/** Says what a process does, in the reader's language. */
final class SentenceWriter {

    private final ProcessSketch sketch;
    private final Words words;

    SentenceWriter(ProcessSketch sketch, Words words) {
        this.sketch = sketch;
        this.words = words;
    }

    /** The sentences of a part, by what they are about. */
    Map<String, List<Piece>> sentences(Part part) {
        var said = new LinkedHashMap<String, List<Piece>>();
        if (part instanceof Stage stage) {
            if (stage.onCall()) {
                said.put("when", Piece.of(words.get("design.sentence.call")));
            } else if (stage.when() != null) {
                said.put("when", Piece.of(words.text("design.sentence.when", condition(stage.when()))));
            }
            said.put("who", Piece.of(who(stage)));
            said.put("then", Piece.of(then(stage)));
        } else if (part instanceof Turn turn) {
            said.put("when", Piece.of(words.text("design.sentence.turn", condition(turn.when()), target(turn.then()))));
        } else {
            said.put(
                    "all",
                    Piece.of(words.text(
                            "design.sentence.block", ((Block) part).branches().size())));
        }
        return said;
    }

    /** What holds besides, each with its label. */
    Map<String, String> rules(Stage stage) {
        var rules = new LinkedHashMap<String, String>();
        var asking = stage.outcomes().stream().filter(Outcome::opinion).map(each -> outcome(each.name()));
        put(rules, "design.rule.opinion", asking.collect(comma()));
        put(rules, "design.rule.returnable", stage.returnable() ? "" : words.get("design.not.returnable"));
        put(rules, "design.rule.fields", fields(stage));
        if (stage.time().remind() > 0) {
            put(
                    rules,
                    "design.rule.remind",
                    words.text("design.remind", stage.time().remind()));
        }
        if (stage.fallback() != null) {
            put(rules, "design.rule.nobody", words.text("design.nobody.lane", lane(stage.fallback())));
        }
        if (stage.skipSame()) {
            put(rules, "design.rule.same", words.get("design.same"));
        }
        return rules;
    }

    private static void put(Map<String, String> rules, String label, String text) {
        if (!text.isEmpty()) {
            rules.put(label, text);
        }
    }

    private String fields(Stage stage) {
        return stage.fields().entrySet().stream()
                .map(field -> words.text("design.field", field.getKey(), words.of(field.getValue())))
                .collect(comma());
    }

    private String who(Stage stage) {
        var who = stage.lane().isEmpty() ? words.get("design.nobody.yet") : lane(stage.lane());
        return stage.time().limited()
                ? words.text(
                        "design.sentence.who.days",
                        who,
                        how(stage),
                        stage.time().days())
                : words.text("design.sentence.who", who, how(stage));
    }

    private String how(Stage stage) {
        var signing = stage.signing();
        if (signing.mode() != SigningMode.RATIO) {
            return words.of(signing.mode());
        }
        var ratio = words.text("design.ratio", signing.ratio() == null ? "?" : signing.ratio());
        var vetoes = signing.vetoes().stream().map(this::outcome).collect(comma());
        return vetoes.isEmpty() ? ratio : words.text("design.veto", ratio, vetoes);
    }

    /** Outcomes that lead to the same place are said together. */
    private String then(Stage stage) {
        var byTarget = new LinkedHashMap<Then, List<String>>();
        stage.outcomes().forEach(outcome -> byTarget.computeIfAbsent(outcome.then(), each -> new ArrayList<>())
                .add(outcome(outcome.name())));
        if (byTarget.size() == 1) {
            return words.text(
                    "design.sentence.then.all",
                    target(byTarget.keySet().iterator().next()));
        }
        return byTarget.entrySet().stream()
                .map(entry -> words.text(
                        "design.sentence.then", entry.getValue().stream().collect(comma()), target(entry.getKey())))
                .collect(Collectors.joining(words.get("design.semicolon"), "", words.get("design.stop")));
    }

    String target(Then then) {
        return switch (then.kind()) {
            case NEXT -> words.get("design.then.next");
            case GO -> words.text("design.then.go", nameOf(then.target()));
            case END -> words.text("design.then.end", ending(then.target()));
        };
    }

    private String ending(String id) {
        return sketch.endings().stream()
                .filter(each -> each.id().equals(id))
                .map(Ending::name)
                .map(this::said)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id);
    }

    /** A stage by its name, a block as what it is. */
    String nameOf(String part) {
        return sketch.part(part).map(this::nameOf).orElse(part);
    }

    String nameOf(Part part) {
        if (part instanceof Stage stage) {
            var name = said(stage.name());
            return name.isEmpty() ? words.get("design.unnamed") : name;
        }
        return words.get(part instanceof Block ? "design.block" : "design.turn");
    }

    String lane(String id) {
        return sketch.lane(id)
                .map(SketchLane::name)
                .map(this::said)
                .filter(name -> !name.isEmpty())
                .or(() -> words.find("lane." + id))
                .orElse(id);
    }

    String outcome(String name) {
        return words.find("outcome." + name).orElse(name);
    }

    String condition(String feel) {
        if (feel == null
                || feel.isBlank()
                || SimpleCondition.of(feel).filter(each -> !each.complete()).isPresent()) {
            return words.get("design.condition.none");
        }
        return SimpleCondition.of(feel).flatMap(this::simple).orElse(feel);
    }

    private Optional<String> simple(SimpleCondition condition) {
        if (condition.subject().equals(SimpleCondition.OUTCOME)) {
            return Optional.of(words.text(
                    "design.condition",
                    words.get("design.condition.outcome"),
                    words.of(condition.comparison()),
                    outcome(condition.value())));
        }
        return sketch.facts().stream()
                .filter(fact -> fact.name().equals(condition.subject()))
                .map(fact -> said(fact, condition))
                .findFirst();
    }

    private String said(SketchFact fact, SimpleCondition condition) {
        if (fact.kind() == FactKind.TRUTH && condition.comparison() == Comparison.EQUAL) {
            return words.text("design.condition.truth", label(fact), truth(condition.value()));
        }
        return words.text("design.condition", label(fact), words.of(condition.comparison()), condition.value());
    }

    private String truth(String value) {
        return words.find("design.value." + value).orElse(value);
    }

    String label(SketchFact fact) {
        return said(fact.label());
    }

    private String said(Bilingual text) {
        return words.of(text);
    }

    private Collector<CharSequence, ?, String> comma() {
        return Collectors.joining(words.get("design.comma"));
    }
}
