package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Ratio;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;

/**
 * Steps with their signers, for reading: columns straight into records, one query. The case comes first: with an outer join
 * behind, H2 walks the tables in the order in which they are written, and would look through all steps for those of a case.
 */
@Dependent
public class StepViews {

    private static final String COLUMNS = """
            select s.id, c.system, c.number, s.plan.node, s.plan.nameZh, s.plan.nameEn, s.plan.lane, s.plan.signing.mode, s.plan.signing.ratio,
            s.state, s.plan.outcomes, s.plan.opinionFor, s.plan.fields,
            s.outcome, s.due.dueOn, s.due.basis, s.openedAt, s.closedAt,
            g.place, g.turn, g.unit, g.role, g.person, g.standsInFor, g.addedBy, g.delegate, g.queue, g.outcome, g.opinion, g.signedAt,
            s.plan.signing.vetoes, s.plan.signing.vetoRoles
            from CaseFile c join Step s on s.caseFile = c left join s.signers g where\s""";
    private static final String IN_ORDER = " order by s.id, g.place";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    public Optional<StepView> find(StepId id) {
        return views(em.createQuery(COLUMNS + "s.id = :id" + IN_ORDER, Object[].class)
                        .setParameter("id", id.value()))
                .stream()
                .findFirst();
    }

    /** In the order in which they opened. */
    public List<StepView> of(CaseKey key) {
        return views(of(key, ""));
    }

    public List<StepView> openOf(CaseKey key) {
        return views(of(key, " and s.state = :open").setParameter("open", StepState.OPEN));
    }

    private TypedQuery<Object[]> of(CaseKey key, String narrowed) {
        return em.createQuery(
                        COLUMNS + "c.system = :system and c.number = :number" + narrowed + IN_ORDER, Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number());
    }

    private static List<StepView> views(TypedQuery<Object[]> query) {
        var rowsByStep = new LinkedHashMap<Object, List<Object[]>>();
        query.getResultList().forEach(row -> rowsByStep
                .computeIfAbsent(row[0], step -> new ArrayList<>())
                .add(row));
        return rowsByStep.values().stream().map(StepViews::view).toList();
    }

    @SuppressWarnings("unchecked")
    private static StepView view(List<Object[]> rows) {
        var row = rows.get(0);
        return new StepView(
                new StepId((Long) row[0]),
                new CaseKey((String) row[1], (String) row[2]),
                (String) row[3],
                new Bilingual((String) row[4], (String) row[5]),
                (String) row[6],
                (SigningMode) row[7],
                (Ratio) row[8],
                !((List<String>) row[30]).isEmpty() || !((List<String>) row[31]).isEmpty(),
                (StepState) row[9],
                (List<String>) row[10],
                (List<String>) row[11],
                (Map<String, FieldAccess>) row[12],
                (String) row[13],
                (LocalDate) row[14],
                (String) row[15],
                (Instant) row[16],
                (Instant) row[17],
                rows.stream().map(StepViews::signer).toList());
    }

    private static StepView.Signer signer(Object[] row) {
        return new StepView.Signer(
                (Integer) row[18],
                (Integer) row[19],
                row[20] == null ? null : new Group((Long) row[20], (String) row[21]),
                person(row[22]),
                person(row[23]),
                person(row[24]),
                person(row[25]),
                row[26] != null,
                (String) row[27],
                (String) row[28],
                (Instant) row[29]);
    }

    private static AccountId person(Object id) {
        return id == null ? null : new AccountId((Long) id);
    }
}
