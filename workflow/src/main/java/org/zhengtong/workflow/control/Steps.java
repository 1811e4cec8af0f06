package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;

/** The steps of locked cases. */
@Dependent
public class Steps {

    private static final String MAY_TAKE_BACK = """
            select count(s) from Step s where s.id = :id and s.closedBy = :by
            and s.state = org.zhengtong.platform.support.workflow.StepState.DONE
            and s.caseFile.state = org.zhengtong.platform.support.workflow.CaseState.RUNNING
            and exists (select f.id from Step f where f.cause = s)
            and not exists (select f.id from Step f where f.cause = s
              and f.state <> org.zhengtong.platform.support.workflow.StepState.OPEN)
            and not exists (select r from ReadingReceipt r, Step f where r.reader.stepId = f.id and f.cause = s)
            and not exists (select g.id from Signer g where g.step.cause = s
              and (g.signedAt is not null or g.delegate is not null or g.addedBy is not null
                or g.unit is not null and g.person is not null))""";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signatories signatories;

    public void add(Step step) {
        em.persist(step);
        step.caseFile().opened(step);
    }

    /** The open steps of a locked case with their signers, in one query a transaction. */
    public List<Step> open(CaseFile locked) {
        return locked.openInHand().orElseGet(() -> {
            locked.hold(read(locked));
            return locked.openInHand().orElseThrow();
        });
    }

    private List<Step> read(CaseFile locked) {
        return em.createQuery("""
                        select distinct s from Step s left join fetch s.signers
                        where s.caseFile = :case and s.state = :open order by s.id""", Step.class)
                .setParameter("case", locked)
                .setParameter("open", StepState.OPEN)
                .getResultList();
    }

    /** One of a case, whatever became of it. */
    public Step get(CaseFile locked, StepId id) {
        return Optional.ofNullable(em.find(Step.class, id.value()))
                .filter(step -> step.caseFile().id().equals(locked.id()))
                .orElseThrow(() -> new NotFound(Step.class, id));
    }

    /** Where the steps stand that a decision opened. */
    Set<String> nodesOpenedBy(StepId decided) {
        return new HashSet<>(em.createQuery("select s.plan.node from Step s where s.cause.id = :id", String.class)
                .setParameter("id", decided.value())
                .getResultList());
    }

    /** Whether somebody decided a step, and nobody has read or touched what followed. */
    public boolean mayTakeBack(StepId decided, AccountId by) {
        return em.createQuery(MAY_TAKE_BACK, Long.class)
                        .setParameter("id", decided.value())
                        .setParameter("by", by.value())
                        .getSingleResult()
                > 0;
    }

    /** On which somebody may act: refuses a case that rests, and a step like {@link #requireUnclosed}. */
    public Step requireOpen(CaseFile locked, StepId id, List<Step> open) {
        var step = requireUnclosed(locked, id, open);
        locked.requireActive();
        return step;
    }

    /** Refuses one that is closed, saying who closed it and when, and one of another case. */
    public Step requireUnclosed(CaseFile locked, StepId id, List<Step> open) {
        return open.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> alreadyDone(get(locked, id)));
    }

    /** The open step at a node; refuses if there was one, saying who closed it and when. */
    public Step requireOpen(CaseFile locked, String node, List<Step> open) {
        var step = unclosedAt(locked, node, open);
        locked.requireActive();
        return step;
    }

    private Step unclosedAt(CaseFile locked, String node, List<Step> open) {
        return open.stream()
                .filter(step -> step.node().equals(node))
                .findFirst()
                .orElseThrow(() -> last(locked, node)
                        .map(this::alreadyDone)
                        .orElseGet(() -> WorkflowRule.NOT_ON_THE_WAY.violated(node)));
    }

    private RuntimeException alreadyDone(Step step) {
        return WorkflowRule.STEP_ALREADY_DONE.violated(signatories.nameOf(step.closedBy()), step.closedAt());
    }

    private Optional<Step> last(CaseFile locked, String node) {
        return em.createQuery(
                        "select s from Step s where s.caseFile = :case and s.plan.node = :node order by s.id desc",
                        Step.class)
                .setParameter("case", locked)
                .setParameter("node", node)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody has signed in a case. */
    public boolean hasSigned(long caseId, AccountId person) {
        return em.createQuery("""
                        select count(g) from Signer g join g.step s
                        where s.caseFile.id = :case and g.person = :person and g.signedAt is not null""", Long.class)
                        .setParameter("case", caseId)
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }

    /** Nodes at which a step of this case was done, the latest first. */
    public List<String> doneNodes(long caseId) {
        return em.createQuery("""
                        select s.plan.node from Step s where s.caseFile.id = :case and s.state = :done
                        group by s.plan.node order by max(s.closedAt) desc, max(s.id) desc""", String.class)
                .setParameter("case", caseId)
                .setParameter("done", StepState.DONE)
                .getResultList();
    }
}
