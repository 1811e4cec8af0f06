package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.HistoryLine;
import org.zhengtong.workflow.entity.Step;

/** What happened to cases: written beside the change, in its transaction. */
@Dependent
public class History {

    private static final int LONGEST = 4000;
    private static final String OF_CASE = """
            select h from HistoryLine h where h.caseId =
            (select c.id from CaseFile c where c.system = :system and c.number = :number) order by h.id""";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Clock clock;

    public void write(CaseFile file, HistoryKind kind, AccountId by, String outcome, String text) {
        add(file, new HistoryEntry(clock.instant(), kind, null, null, by, null, outcome, null, cut(text)));
    }

    public void writeTo(CaseFile file, HistoryKind kind, AccountId by, AccountId to, String text) {
        add(file, new HistoryEntry(clock.instant(), kind, null, null, by, null, null, to, cut(text)));
    }

    public void write(Step step, HistoryKind kind, AccountId by, String outcome, String text) {
        write(step, kind, by, outcome, null, text);
    }

    public void write(Step step, HistoryKind kind, AccountId by, String outcome, AccountId to, String text) {
        add(step, kind, by, null, outcome, to, text);
    }

    /** By somebody who may stand in for somebody else. */
    public void write(Step step, HistoryKind kind, Seat seat, String outcome, AccountId to, String text) {
        add(step, kind, seat.person(), seat.principal(), outcome, to, text);
    }

    private void add(
            Step step,
            HistoryKind kind,
            AccountId by,
            AccountId onBehalfOf,
            String outcome,
            AccountId to,
            String text) {
        add(
                step.caseFile(),
                new HistoryEntry(
                        clock.instant(), kind, step.node(), step.name(), by, onBehalfOf, outcome, to, cut(text)));
    }

    private void add(CaseFile file, HistoryEntry entry) {
        em.persist(new HistoryLine(file.id(), entry));
    }

    private static String cut(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public List<HistoryEntry> of(CaseKey key) {
        return em.createQuery(OF_CASE, HistoryLine.class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .map(HistoryLine::entry)
                .toList();
    }
}
