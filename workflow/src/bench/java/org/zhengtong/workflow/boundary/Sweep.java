package org.zhengtong.workflow.boundary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.zhengtong.platform.support.scheduling.control.SteadyScheduler;
import org.zhengtong.platform.support.scheduling.control.TaskTable;
import org.zhengtong.platform.support.scheduling.control.WorkTasks;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.workflow.control.Deadlines;

/** How fast what has come due is told, by the workers of the agenda, while many more deadlines wait. */
final class Sweep {

    private static final String TABLE = "/db/migration/core/V202611221307__scheduling_create_tasks.sql";
    private static final int DUE = Integer.getInteger("bench.sweep.due", 2_000);
    private static final int MANY = 100_000;
    private static final int THREADS = 4;
    private static final int MINUTES = 5;

    private final DataSource source;
    private final County county;
    private final SampleCases cases;
    private final BulkCases bulk;
    private final String database;

    Sweep(Databases.Fresh fresh, String database) {
        this.source = fresh.dataSource();
        this.county = new County(fresh.factory());
        this.cases = new SampleCases(county);
        this.bulk = new BulkCases(fresh, county);
        this.database = database;
    }

    void measure(EngineBench.Report report) throws Exception {
        makeTable();
        var key = cases.start("approval.standard");
        var step = cases.step(key, "task-accept").id();
        var later = Instant.now().plus(Duration.ofDays(20));
        county.run(() -> county.engine.setDeadline(
                step, new StepDeadline(LocalDate.now().plusDays(20), later, later.minus(Duration.ofDays(3)), "期限")));
        bulk.growTo(key, 2 * DUE);
        wait(step.value(), 1, 2 * DUE);
        var few = sweep(step.value(), 1);
        bulk.growTo(key, MANY);
        wait(step.value(), 2 * DUE + 1, MANY);
        var many = sweep(step.value(), 2 * DUE + 1);
        report.line(
                String.format("deadlines told, %s, %,d due of %,d and of %,d cases", database, DUE, 2 * DUE, MANY),
                String.format("%.0f/s → %.0f/s, ratio %.2f", few, many, few / many),
                THREADS + " workers, from the first row found to the last transaction; a poll waits a second at most");
    }

    /** @return rings a second */
    private double sweep(long step, int first) throws Exception {
        comeDue(step, first);
        var open = new CountDownLatch(DUE);
        var scheduler = new SteadyScheduler(source, WorkTasks.work(source, (instance, data) -> {
                    county.run(() -> county.deadlineWatch.perform(WorkTasks.idOf(instance), data));
                    open.countDown();
                }))
                .tableName(TaskTable.NAME)
                .serializer(TaskTable.SERIALIZER)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .build();
        var began = System.nanoTime();
        scheduler.start();
        var told = open.await(MINUTES, TimeUnit.MINUTES);
        var took = (System.nanoTime() - began) / 1e9;
        scheduler.stop();
        if (!told) {
            throw new IllegalStateException(open.getCount() + " deadlines were not told");
        }
        return DUE / took;
    }

    private void makeTable() throws SQLException, IOException {
        try (var script = Deadlines.class.getResourceAsStream(TABLE)) {
            for (var statement : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\n")) {
                execute(statement);
            }
        }
    }

    /** Both rings of each case, as the engine writes them. */
    private void wait(long step, int first, int last) throws SQLException {
        for (var what : new String[] {"remind", "due"}) {
            execute("insert into scheduling_task (task_name, task_instance, execution_time, picked, version) select 'work', "
                    + instance(step, what) + ", timestamp '2099-01-01 00:00:00', false, 1 from bench_number where n between "
                    + first + " and " + last);
        }
        execute("analyze");
    }

    private void comeDue(long step, int first) throws SQLException {
        execute("update scheduling_task set execution_time = timestamp '2000-01-01 00:00:00' where task_instance in (select "
                + instance(step, "due") + " from bench_number where n between " + first + " and " + (first + DUE - 1) + ")");
    }

    private static String instance(long step, String what) {
        return "'" + Deadlines.KIND + "/' || (" + step + " + n * " + BulkCases.APART + ") || ':1:" + what + "'";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
