package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.AccountId;

/** What goes around beside signing: who has read it, who should know of it, who is urged, what is not said yet. */
public interface Circulation {

    /** 已阅: notes when somebody for whom the step waits opened it first. Others who look leave no trace. */
    void read(StepId step, AccountId by);

    /**
     * 抄送: these people should read the case; nothing waits for them. Who has an unread copy gets no second one.
     *
     * @param by who filed the case, or has signed or may sign in it
     */
    void copy(CaseKey key, AccountId by, List<AccountId> to, String note);

    /** The recipient has read it; that is noted once. */
    void readCopy(CopyId copy, AccountId by);

    /**
     * 催办: asks those for whom a step waits to hurry, at most once in the hours that the setting says.
     *
     * @param by who filed the case, or has signed in it
     */
    void urge(StepId step, AccountId by, String text);

    /** Keeps what a signer has begun to write; a blank text takes away what was kept. It goes with the step. */
    void keepOpinion(StepId step, AccountId by, String text);
}
