package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.workflow.CaseMonitor;
import org.zhengtong.platform.support.workflow.CasesByAge;
import org.zhengtong.platform.support.workflow.CasesInState;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.MonitorFilter;
import org.zhengtong.platform.support.workflow.MonitorTotals;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.StepSpan;
import org.zhengtong.workflow.control.CaseFigures;
import org.zhengtong.workflow.control.MonitoredCases;

/** Counts and lists cases for those who watch over them; changes nothing. */
@Stateless
@Local(CaseMonitor.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MonitorRoom implements CaseMonitor {

    @Inject
    CaseFigures figures;

    @Inject
    MonitoredCases cases;

    @Override
    public MonitorTotals totals(DataScope scope, LocalDate today) {
        return figures.totals(scope, today);
    }

    @Override
    public List<CasesInState> states(DataScope scope) {
        return figures.states(scope);
    }

    @Override
    public List<CasesByAge> ages(DataScope scope, List<Instant> since) {
        return figures.ages(scope, since);
    }

    @Override
    public List<CasesWaiting> waiting(DataScope scope) {
        return figures.waiting(scope);
    }

    @Override
    public List<CasesOverdue> overdueUnits(DataScope scope, LocalDate today) {
        return figures.overdueUnits(scope, today);
    }

    @Override
    public List<CasesOverdue> overduePeople(DataScope scope, LocalDate today) {
        return figures.overduePeople(scope, today);
    }

    @Override
    public List<StepSpan> spans(DataScope scope, Instant since) {
        return figures.spans(scope, since);
    }

    @Override
    public Map<String, Bilingual> processNames() {
        return figures.processNames();
    }

    @Override
    public Optional<Bilingual> stepName(String process, String node) {
        return figures.stepName(process, node);
    }

    @Override
    public Page<MonitoredCase> cases(MonitorFilter filter, DataScope scope, Page.Request page) {
        return cases.page(filter, scope, page);
    }
}
