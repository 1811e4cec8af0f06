package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.platform.support.workflow.ImportReport.Line;
import org.zhengtong.platform.support.workflow.ImportReport.Verdict;

/** What is noticed while a file is read: its faults, and how the rest of it is understood. */
final class Report {

    final Faults faults = new Faults();
    private final List<Line> remarks = new ArrayList<>();
    private boolean ours;

    /** The file speaks our dialect: what it says beyond what is understood here is for our designer, and stays. */
    void ours() {
        ours = true;
    }

    boolean isOurs() {
        return ours;
    }

    /** @param key of the words in {@code remarks.properties} */
    void taken(int line, String key, Object... parameters) {
        add(Verdict.TAKEN, line, key, parameters);
    }

    void adapted(int line, String key, Object... parameters) {
        add(Verdict.ADAPTED, line, key, parameters);
    }

    /** It says nothing that would change how a case walks, and is not kept. */
    void leftOut(int line, String key, Object... parameters) {
        add(Verdict.LEFT_OUT, line, key, parameters);
    }

    private void add(Verdict verdict, int line, String key, Object... parameters) {
        remarks.add(new Line(line, verdict, new Finding("remarks", line, key, parameters).text()));
    }

    /** Everything in the order of the file. */
    List<Line> lines() {
        var refused = faults.all().stream().map(fault -> new Line(fault.line(), Verdict.REFUSED, fault.text()));
        var all = new LinkedHashSet<Line>();
        Stream.concat(refused, remarks.stream())
                .sorted(Comparator.comparing(Line::number).thenComparing(Line::verdict))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
