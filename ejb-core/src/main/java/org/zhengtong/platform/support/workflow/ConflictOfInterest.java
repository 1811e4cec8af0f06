package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.AccountId;

/**
 * 回避: nobody decides on their own matter, nor on that of somebody they declared themselves close to. Whom a case is
 * about is told by its owner at the start ({@link StartCase#subjects}); the engine then keeps such people from signing,
 * and from being handed, delegated or added to, and from standing in.
 */
public interface ConflictOfInterest {

    /**
     * What already waits for this person in such cases goes to somebody else at once.
     *
     * @param name of whom it is about, so that the declaration can be read; the subject tells nobody
     */
    void declare(AccountId person, SubjectKey subject, String name, Relation relation, AccountId by);

    void withdraw(AccountId person, SubjectKey subject);

    List<Declared> declaredBy(AccountId person);

    /** A declaration. */
    record Declared(SubjectKey subject, String name, Relation relation) {}
}
