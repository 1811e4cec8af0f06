package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * How a BPMN file, mostly one drawn by another tool, was understood.
 *
 * @param process id of the process; null where the file was not read so far
 * @param name null where the file was not read so far
 * @param bpmn the process as it would be published: what was taken and adapted, and nothing else; null where something is
 *     refused
 * @param lines what became of every part of the file, in its order
 */
public record ImportReport(String process, Bilingual name, String bpmn, List<Line> lines) {

    /** Whether nothing is refused. */
    public boolean acceptable() {
        return bpmn != null;
    }

    /** How many parts met this verdict. */
    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** What became of a part of the file. */
    public enum Verdict {
        REFUSED,
        ADAPTED,
        LEFT_OUT,
        TAKEN
    }

    /** @param number of the line in the file; 0 where it concerns the whole */
    public record Line(int number, Verdict verdict, Bilingual text) {}
}
