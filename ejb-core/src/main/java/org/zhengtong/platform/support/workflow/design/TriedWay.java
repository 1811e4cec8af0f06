package org.zhengtong.platform.support.workflow.design;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.Deadline;

/**
 * What would happen to a case.
 *
 * @param steps in the order in which they open
 * @param timers drawn timers that are awaited
 * @param ending where it ends; null while something is open
 * @param last the day on which the last decision falls
 * @param drawing the way it takes, as SVG
 */
public record TriedWay(List<Tried> steps, List<Awaited> timers, Bilingual ending, LocalDate last, String drawing) {

    /**
     * A step of it.
     *
     * @param people who would get it now; empty if nobody holds the role
     * @param fellBack whether they stand in because nobody of the lane can
     * @param deadline null if the definition gives it no days
     * @param outcome null while it is open
     */
    public record Tried(
            String node,
            Bilingual name,
            List<Bilingual> groups,
            List<AccountId> people,
            boolean fellBack,
            LocalDate opened,
            Deadline deadline,
            List<String> outcomes,
            String outcome) {

        public boolean open() {
            return outcome == null;
        }
    }

    /** A drawn timer that would ring. */
    public record Awaited(String node, Bilingual name, LocalDate at) {}

    public boolean over() {
        return ending != null;
    }
}
