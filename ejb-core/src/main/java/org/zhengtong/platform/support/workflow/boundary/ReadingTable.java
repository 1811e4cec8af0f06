package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Circulation;
import org.zhengtong.platform.support.workflow.CopyId;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** 传阅: copies, receipts and urging, for cases of every system. Who takes part is the engine's to say. */
@Stateless
@DenyAll
public class ReadingTable {

    @Inject
    Circulation circulation;

    @Inject
    ApprovalRecords records;

    @Inject
    Signatories signatories;

    @Inject
    Caller caller;

    /** The caller's own copies. */
    @RolesAllowed("intranet.use")
    public Page<CopyView> mine(boolean unreadOnly, Page.Request page) {
        return records.forReading(caller.required(), unreadOnly, page);
    }

    /** A copy lets its reader see the case's title, not its papers: those are its owner's. */
    @RolesAllowed("intranet.use")
    @Audited("workflow.copy")
    public void copy(CaseKey key, List<AccountId> to, String note) {
        to.forEach(person -> WorkflowRule.NOT_A_COLLEAGUE.require(signatories.isStaff(person)));
        circulation.copy(key, caller.required(), to, note);
    }

    /** A receipt is its own record, so it is not audited once more. */
    @RolesAllowed("intranet.use")
    public void readCopy(CopyId copy) {
        circulation.readCopy(copy, caller.required());
    }

    /** A receipt is its own record, so it is not audited once more. */
    @RolesAllowed("intranet.use")
    public void read(StepId step) {
        circulation.read(step, caller.required());
    }

    @RolesAllowed({"intranet.use", "portal.file"})
    @Audited("workflow.urge")
    public void urge(StepId step, String text) {
        circulation.urge(step, caller.required(), text);
    }
}
