package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Circulation;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;

/** What goes around an application beside signing it: receipts of reading, copies. */
@Stateless
@DenyAll
public class CaseCirculation {

    @Inject
    CaseDoor door;

    @Inject
    CaseBoard board;

    @Inject
    Circulation circulation;

    @Inject
    ApprovalRecords records;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    /** 已阅: the caller has the case before them; who only looks on leaves no receipt. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public void opened(ApplicationNumber number) {
        board.requireReadable(number);
        var me = caller.required();
        records.copies(number.key()).stream()
                .filter(copy -> copy.to().equals(me) && copy.readAt() == null)
                .forEach(copy -> circulation.readCopy(copy.id(), me));
        for (var step : records.openSteps(number.key())) {
            var rights = records.rights(step.id(), me);
            if (rights.maySign() || rights.mayAnswer()) {
                circulation.read(step.id(), me);
            }
        }
    }

    /** 抄送 to colleagues who may read applications; from then on they may read this one. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.copy")
    public void copy(ApplicationNumber number, List<AccountId> to, String note) {
        ApprovalRule.NOBODY_CHOSEN.require(!to.isEmpty());
        door.enter(number);
        to.forEach(colleague ->
                ApprovalRule.MAY_NOT_READ.require(directory.mayAnywhere(colleague, Permission.APPROVAL_READ)));
        circulation.copy(number.key(), caller.required(), to, note);
    }
}
