package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.workflow.ConflictOfInterest;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.DeclareRelation;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** 回避申报: everybody declares whom they are close to (公务员法 Art. 76). Only the blind index of a number is kept. */
@Stateless
@DenyAll
public class OwnDeclarations {

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed("intranet.use")
    public List<Declared> mine() {
        return conflicts.declaredBy(caller.required());
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.declareRelation")
    public void declare(@Valid DeclareRelation command) {
        var me = caller.required();
        var name = command.getName().strip();
        conflicts.declare(me, subject(command.getCode()), name, command.getRelation(), me);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.withdrawRelation")
    public void withdraw(SubjectKey subject) {
        conflicts.withdraw(caller.required(), subject);
    }

    private SubjectKey subject(String typed) {
        var code = ResidentId.read(typed, LocalDate.now(clock))
                .code()
                .map(ResidentId::value)
                .or(() -> CreditCode.read(typed).code().map(CreditCode::value))
                .orElseThrow(WorkflowRule.SUBJECT_UNREADABLE::violated);
        return SubjectKey.code(vault.index(code));
    }
}
