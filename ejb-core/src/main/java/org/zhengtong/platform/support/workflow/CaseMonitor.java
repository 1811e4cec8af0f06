package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;

/**
 * What the cases of all systems tell together. A case is in reach of a unit once one of its places to sign was meant for
 * that unit; what is out of reach is neither counted nor listed. Each answer is one query, however many cases there are,
 * and a number is what {@link #cases} finds for the filter that belongs to it.
 */
public interface CaseMonitor {

    /** @param today what was due before is overdue */
    MonitorTotals totals(DataScope scope, LocalDate today);

    List<CasesInState> states(DataScope scope);

    /**
     * Cases that are not over, by process and age.
     *
     * @param since from when on a case that started is of the youngest age, the next one, and so on; newest first
     */
    List<CasesByAge> ages(DataScope scope, List<Instant> since);

    /** At which steps, and on which units, cases wait. */
    List<CasesWaiting> waiting(DataScope scope);

    /** Overdue cases by the unit that they wait for. */
    List<CasesOverdue> overdueUnits(DataScope scope, LocalDate today);

    /** Overdue cases by the person who has them in hand. */
    List<CasesOverdue> overduePeople(DataScope scope, LocalDate today);

    /** Steps that people have decided since an instant; what was skipped by rule is left out. */
    List<StepSpan> spans(DataScope scope, Instant since);

    /** What the processes are called in their newest versions. */
    Map<String, Bilingual> processNames();

    /** What a step is called in the newest version of a process; empty where it has none like that. */
    Optional<Bilingual> stepName(String process, String node);

    /** Cases in the order in which they started. */
    Page<MonitoredCase> cases(MonitorFilter filter, DataScope scope, Page.Request page);
}
