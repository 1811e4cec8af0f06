package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AccountId;

/**
 * What administrators of processes do to a case, against its process if need be. The engine asks for a reason and writes
 * it down; who is an administrator is the caller's to check. Who owns the case hears of it in the same transaction and
 * may refuse.
 */
public interface CaseAdministration {

    /** 挂起: until it is resumed nobody acts on the case, and none of its timers rings. */
    void suspend(CaseKey key, AccountId by, String reason);

    /** What came due in the meantime rings now. */
    void resume(CaseKey key, AccountId by, String reason);

    /**
     * 跳转 to a step of the definition. Within a branch only that branch is left; else everything is left, and where the
     * step stands in a branch, those beside it count as walked.
     */
    void jump(CaseKey key, String toNode, AccountId by, String reason);

    /** 终止: the case ends here, and all its steps are cancelled. */
    void stop(CaseKey key, AccountId by, String reason);
}
