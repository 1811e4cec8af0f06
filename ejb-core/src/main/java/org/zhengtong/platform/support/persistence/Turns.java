package org.zhengtong.platform.support.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Lets the transactions of an embedded H2 come to a row that many want one after the other, each when the one before has
 * ended altogether. H2 gives a row free while it is still rolling back, and may then write the old row over what the next
 * transaction has committed. Other databases don't need it, and a cluster has no embedded one.
 */
@ApplicationScoped
public class Turns {

    private static final long PATIENCE_SECONDS = 20;

    private final ConcurrentHashMap<String, Gate> gates = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/datasources/ZhengtongDS")
    DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private boolean needed;

    @PostConstruct
    void lookAtTheDatabase() {
        try (var connection = dataSource.getConnection()) {
            needed = connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("can't ask the database what it is", e);
        }
    }

    /**
     * Waits until it is this transaction's turn, which ends with it. To be called before the row is locked.
     *
     * @param row names it in the whole database; asked only where turns are needed, empty if there is no such row
     */
    public void take(Supplier<Optional<String>> row) {
        if (needed && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            row.get().filter(name -> transactions.getResource(name) == null).ifPresent(this::pass);
        }
    }

    /** Each row has a gate of its own: two rows behind one could keep two transactions waiting for each other. */
    private void pass(String name) {
        var gate = gates.compute(name, (row, known) -> known == null ? new Gate() : known.wantedOnceMore());
        try {
            if (!gate.turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                forget(name);
                throw new IllegalStateException("somebody holds " + name + " for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            forget(name);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        transactions.putResource(name, gate);
        transactions.registerInterposedSynchronization(new OpenAfterwards(name, gate));
    }

    private void forget(String name) {
        gates.computeIfPresent(name, (row, gate) -> gate.wantedOnceLess());
    }

    /** One transaction passes at a time; it is kept as long as somebody wants to. */
    private static final class Gate {

        private final Semaphore turn = new Semaphore(1, true);
        private int wanted = 1;

        Gate wantedOnceMore() {
            wanted++;
            return this;
        }

        Gate wantedOnceLess() {
            wanted--;
            return wanted == 0 ? null : this;
        }
    }

    private final class OpenAfterwards implements Synchronization {

        private final String name;
        private final Gate gate;

        OpenAfterwards(String name, Gate gate) {
            this.name = name;
            this.gate = gate;
        }

        @Override
        public void beforeCompletion() {
            // The turn lasts until everything is written, or taken back.
        }

        @Override
        public void afterCompletion(int status) {
            gate.turn.release();
            forget(name);
        }
    }
}
