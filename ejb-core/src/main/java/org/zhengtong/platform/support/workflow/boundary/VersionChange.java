package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseMigration;

/** One case goes on by another version, all of it or not at all. */
@Stateless
@DenyAll
public class VersionChange {

    @Inject
    CaseMigration migration;

    @Inject
    Caller caller;

    /** In a transaction of its own. */
    @RolesAllowed("process.administer")
    @Audited("workflow.changeVersion")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void move(CaseKey key, int from, int to, Map<String, String> chosen, String reason) {
        migration.move(key, from, to, chosen, caller.required(), reason);
    }
}
