package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.Comparison;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.SimpleCondition;
import org.zhengtong.platform.support.workflow.design.SketchLane;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.words.Words;

/** A part as its form shows it. */
public final class PartView {

    /** Outcomes that have words; a process may name others. */
    private static final List<String> USUAL = List.of(
            "agree", "disagree", "accept", "not-accept", "correct", "supplied", "approve", "refuse", "grant", "done");

    private static final int EMPTY_FIELDS = 2;

    private final ProcessSketch sketch;
    private final Part part;
    private final Words words;
    private final SentenceWriter writer;

    PartView(ProcessSketch sketch, Part part, Words words) {
        this.sketch = sketch;
        this.part = part;
        this.words = words;
        this.writer = new SentenceWriter(sketch, words);
    }

    /** An outcome in the table; the last one is empty. */
    public record OutcomeRow(int number, String name, boolean opinion, boolean veto, String then) {}

    /** A field in the table; the last ones are empty. */
    public record FieldRow(int number, String name, String access) {}

    public Stage getStage() {
        return part instanceof Stage stage ? stage : null;
    }

    public Turn getTurn() {
        return part instanceof Turn turn ? turn : null;
    }

    private String when() {
        return part instanceof Stage stage ? stage.when() : ((Turn) part).when();
    }

    private Optional<SimpleCondition> simple() {
        return SimpleCondition.of(when());
    }

    public String getWhen() {
        if (part instanceof Stage stage && stage.onCall()) {
            return "call";
        }
        if (when() == null) {
            return "always";
        }
        return when().isEmpty() || simple().isPresent() ? "pick" : "feel";
    }

    public String getSubject() {
        return simple().map(SimpleCondition::subject).orElse("");
    }

    public String getComparison() {
        return simple().map(each -> each.comparison().name()).orElse("");
    }

    public String getValue() {
        return simple().map(SimpleCondition::value).orElse("");
    }

    public String getFeel() {
        return when() == null ? "" : when();
    }

    public List<Option> getSubjects() {
        var subjects = new ArrayList<Option>();
        sketch.facts().forEach(fact -> subjects.add(new Option(fact.name(), writer.label(fact))));
        subjects.add(new Option(SimpleCondition.OUTCOME, words.get("design.condition.outcome")));
        return subjects;
    }

    public List<Option> getComparisons() {
        return Option.of(words, Comparison.values());
    }

    /** What is usually compared with. */
    public List<Option> getValues() {
        var values = new ArrayList<Option>();
        values.add(new Option("true", words.get("design.value.true")));
        values.add(new Option("false", words.get("design.value.false")));
        USUAL.forEach(name -> values.add(new Option(name, writer.outcome(name))));
        return values;
    }

    public List<Option> getLanes() {
        return sketch.lanes().stream()
                .map(SketchLane::id)
                .map(id -> new Option(id, writer.lane(id)))
                .toList();
    }

    public List<Option> getModes() {
        return Option.of(words, SigningMode.values());
    }

    public boolean isByRatio() {
        return getStage().signing().mode() == SigningMode.RATIO;
    }

    public List<OutcomeRow> getOutcomes() {
        var rows = new ArrayList<OutcomeRow>();
        for (Outcome outcome : getStage().outcomes()) {
            rows.add(new OutcomeRow(
                    rows.size(),
                    outcome.name(),
                    outcome.opinion(),
                    getStage().signing().vetoes().contains(outcome.name()),
                    outcome.then().code()));
        }
        rows.add(new OutcomeRow(rows.size(), "", false, false, Then.NEXT.code()));
        return rows;
    }

    /** The usual ones, and those that the stage has besides. */
    public List<Option> getOutcomeNames() {
        var names = new ArrayList<>(USUAL);
        getStage().outcomes().stream()
                .map(Outcome::name)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names.stream()
                .map(name -> new Option(name, writer.outcome(name)))
                .toList();
    }

    /** Where a case may go from here: on, to another part of the same list, or to an ending. */
    public List<Option> getThens() {
        var thens = new ArrayList<Option>();
        thens.add(option(Then.NEXT));
        sketch.listOf(part.id()).stream()
                .filter(each -> part instanceof Stage || !each.equals(part))
                .map(each -> Then.go(each.id()))
                .map(this::option)
                .forEach(thens::add);
        sketch.endings().stream()
                .map(ending -> Then.end(ending.id()))
                .map(this::option)
                .forEach(thens::add);
        return thens;
    }

    private Option option(Then then) {
        return new Option(then.code(), writer.target(then));
    }

    public String getThen() {
        return getTurn().then().code();
    }

    public List<FieldRow> getFields() {
        var rows = new ArrayList<FieldRow>();
        getStage().fields().forEach((name, access) -> rows.add(new FieldRow(rows.size(), name, access.name())));
        IntStream.range(0, EMPTY_FIELDS)
                .forEach(more -> rows.add(new FieldRow(rows.size(), "", FieldAccess.READ.name())));
        return rows;
    }

    public List<Option> getAccesses() {
        return Option.of(words, FieldAccess.values());
    }

    /** Nothing where there is no limit. */
    public String getDays() {
        return shown(getStage().time().days());
    }

    public String getRemind() {
        return shown(getStage().time().remind());
    }

    private static String shown(int days) {
        return days == 0 ? "" : Integer.toString(days);
    }
}
