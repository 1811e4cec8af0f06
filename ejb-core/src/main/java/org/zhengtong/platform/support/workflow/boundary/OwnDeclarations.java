package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.workflow.ConflictOfInterest;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.SubjectKey;

/** 回避申报: on whom the caller must not decide. Only the blind index of a number is kept. */
@Stateless
@DenyAll
public class OwnDeclarations {

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @RolesAllowed("intranet.use")
    public List<Declared> mine() {
        return conflicts.declaredBy(caller.required());
    }

    /** @param code resident ID or unified social credit code */
    @RolesAllowed("intranet.use")
    @Audited("workflow.declareRelation")
    public void declare(String code, Relation relation) {
        var person = caller.required();
        conflicts.declare(person, SubjectKey.code(vault.index(code)), relation, person);
    }

    @RolesAllowed("intranet.use")
    @Audited("workflow.withdrawRelation")
    public void withdraw(SubjectKey subject) {
        conflicts.withdraw(caller.required(), subject);
    }
}
