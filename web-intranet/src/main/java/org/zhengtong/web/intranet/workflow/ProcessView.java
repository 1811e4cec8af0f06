package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.FactKind;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.words.Words;

/** What holds for a process as a whole, as its form shows it: each table ends with an empty row. */
public final class ProcessView {

    private final ProcessSketch sketch;
    private final Map<String, Bilingual> roles;
    private final Words words;

    ProcessView(ProcessSketch sketch, Map<String, Bilingual> roles, Words words) {
        this.sketch = sketch;
        this.roles = roles;
        this.words = words;
    }

    /** A row of a table. */
    public record Row(int number, String id, String zh, String en, String first, String second) {}

    public ProcessSketch getSketch() {
        return sketch;
    }

    public List<Row> getFacts() {
        var rows = new ArrayList<Row>();
        sketch.facts()
                .forEach(
                        fact -> add(rows, fact.name(), fact.label(), fact.kind().name(), null));
        add(rows, "", null, FactKind.NUMBER.name(), null);
        return rows;
    }

    public List<Row> getLanes() {
        var rows = new ArrayList<Row>();
        sketch.lanes().forEach(lane -> add(rows, lane.id(), lane.name(), lane.unit(), lane.role()));
        add(rows, "", null, null, null);
        return rows;
    }

    public List<Row> getEndings() {
        var rows = new ArrayList<Row>();
        sketch.endings().forEach(ending -> add(rows, ending.id(), ending.name(), null, null));
        add(rows, "", null, null, null);
        return rows;
    }

    private static void add(List<Row> rows, String id, Bilingual name, String first, String second) {
        rows.add(new Row(rows.size(), id, name == null ? "" : name.zh(), name == null ? "" : name.en(), first, second));
    }

    public List<Option> getKinds() {
        return Option.of(words, FactKind.values());
    }

    public List<Option> getRoles() {
        return roles.entrySet().stream()
                .map(role -> new Option(role.getKey(), words.of(role.getValue())))
                .toList();
    }
}
