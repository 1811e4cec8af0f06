package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ConflictOfInterest;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;
import org.zhengtong.workflow.control.Conflicts;
import org.zhengtong.workflow.control.Staffing;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Declaration;
import org.zhengtong.workflow.entity.Declaration.Tie;
import org.zhengtong.workflow.entity.Signer;
import org.zhengtong.workflow.entity.Step;

/** Keeps what people declared, and takes from them what they must not decide. */
@Stateless
@Local(ConflictOfInterest.class)
@PermitAll
public class DeclarationDesk implements ConflictOfInterest {

    @Inject
    Conflicts conflicts;

    @Inject
    CaseFiles cases;

    @Inject
    Steps steps;

    @Inject
    Staffing staffing;

    @Inject
    CaseWalk walk;

    @Inject
    Clock clock;

    @Override
    public void declare(AccountId person, SubjectKey subject, String name, Relation relation, AccountId by) {
        var tie = new Tie(person, subject);
        conflicts.add(tie, new Declaration(tie, name, relation, by, clock.instant()));
        cases.runningAbout(subject).forEach(id -> cases.find(id).ifPresent(file -> free(file, person)));
    }

    private void free(CaseFile file, AccountId person) {
        for (var step : steps.open(file)) {
            if (!step.isForSubject()) {
                step.places().unsigned().forEach(place -> free(step, place, person));
            }
        }
    }

    private void free(Step step, Signer place, AccountId person) {
        if (person.equals(place.person()) || person.equals(place.delegate())) {
            step.letGo(place);
        }
        staffing.refill(step, walk.ruleOf(step), place);
    }

    @Override
    public void withdraw(AccountId person, SubjectKey subject) {
        conflicts.remove(new Tie(person, subject));
    }

    @Override
    public List<Declared> declaredBy(AccountId person) {
        return conflicts.of(person);
    }
}
