package org.zhengtong.core;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Calls inside one transaction of the test's own. */
final class Tx {

    private Tx() {}

    static <T> T committed(Supplier<T> work) {
        return run(work, true);
    }

    static void committed(Runnable work) {
        committed(() -> nothing(work));
    }

    /** Everything that was done is undone. */
    static <T> T rolledBack(Supplier<T> work) {
        return run(work, false);
    }

    static void rolledBack(Runnable work) {
        rolledBack(() -> nothing(work));
    }

    private static Object nothing(Runnable work) {
        work.run();
        return null;
    }

    private static <T> T run(Supplier<T> work, boolean commit) {
        var done = false;
        try {
            UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
            transaction.begin();
            try {
                var result = work.get();
                done = true;
                return result;
            } finally {
                if (commit && done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NamingException
                | NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
