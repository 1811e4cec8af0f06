package org.zhengtong.platform.support.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row for work, whatever is put on the agenda while workers have it in hand. */
class WorkTasksTest {

    private static final String CORE = "classpath:db/migration/core/";
    private static final String TABLE = CORE + "V202611221307__scheduling_create_tasks.sql";
    private static final String ONE_ROW = CORE + "V202611290501__scheduling_keep_one_row.sql";
    private static final String VISIT = WorkTasks.instance("visit", "internet");

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final List<String> performed = new CopyOnWriteArrayList<>();

    private JdbcConnectionPool dataSource;
    private Scheduler scheduler;

    @BeforeEach
    void open() throws SQLException {
        dataSource = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + System.nanoTime() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        run(TABLE);
    }

    @AfterEach
    void close() {
        mayEnd.release(100);
        if (scheduler != null) {
            scheduler.stop();
        }
        dataSource.dispose();
    }

    @Test
    void isDoneOnceMoreAfterTheWorkerThatHasItInHand() throws Exception {
        work();
        TaskTable.put(dataSource, VISIT, "first", Instant.now());
        begun.acquire();
        TaskTable.put(dataSource, VISIT, "second", Instant.now());
        TaskTable.put(dataSource, VISIT, "third", Instant.now());
        assertThat(instances()).containsExactly(VISIT);
        assertThat(begun.tryAcquire(300, TimeUnit.MILLISECONDS))
                .as("begun a second time meanwhile")
                .isFalse();
        mayEnd.release(10);
        await(() -> instances().isEmpty());
        assertThat(performed).containsExactly("first", "third");
        assertThat(most).hasValue(1);
    }

    @Test
    void waitsForItsOwnNextTimeInOneRowAlsoAfterAnotherStart() throws Exception {
        work();
        TaskTable.put(dataSource, VISIT, "", Instant.now());
        begun.acquire();
        TaskTable.put(dataSource, VISIT, "", Instant.now().plus(1, ChronoUnit.HOURS));
        mayEnd.release(10);
        await(() -> due().isAfter(Instant.now().plus(Duration.ofMinutes(50))));
        TaskTable.put(dataSource, VISIT, "", Instant.now().plus(5, ChronoUnit.MINUTES));
        assertThat(instances()).containsExactly(VISIT);
        assertThat(due()).isBefore(Instant.now().plus(Duration.ofMinutes(6)));
    }

    @Test
    void isNotDoneOnceMoreWhenItWasTakenOff() throws Exception {
        work();
        TaskTable.put(dataSource, VISIT, "first", Instant.now());
        begun.acquire();
        TaskTable.put(dataSource, VISIT, "second", Instant.now());
        TaskTable.takeOff(dataSource, VISIT);
        mayEnd.release(10);
        await(() -> instances().isEmpty());
        assertThat(performed).containsExactly("first");
    }

    @Test
    void bringsSecondRowsOfEarlierVersionsTogether() throws Exception {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        earlier(VISIT, now.plusSeconds(60));
        earlier(VISIT + "~7", now.plusSeconds(20));
        earlier("round/matters~5", now.plusSeconds(30));
        earlier("round/matters~6", now.plusSeconds(40));
        earlier("round/matters2", now.plusSeconds(50));
        run(ONE_ROW);
        assertThat(instances()).containsExactlyInAnyOrder(VISIT, "round/matters", "round/matters2");
        assertThat(due()).isEqualTo(now.plusSeconds(20));
    }

    private static void await(Callable<Boolean> wanted) throws Exception {
        var end = Instant.now().plusSeconds(20);
        while (!wanted.call()) {
            assertThat(Instant.now()).as("still not so").isBefore(end);
            Thread.sleep(10);
        }
    }

    private void work() throws SQLException {
        run(ONE_ROW);
        scheduler = new SteadyScheduler(dataSource, WorkTasks.work(dataSource, this::perform))
                .tableName(TaskTable.NAME)
                .serializer(TaskTable.SERIALIZER)
                .threads(4)
                .pollingInterval(Duration.ofMillis(20))
                .build();
        scheduler.start();
    }

    private void perform(String instance, String data) {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        begun.release();
        mayEnd.acquireUninterruptibly();
        performed.add(data);
        atOnce.decrementAndGet();
    }

    private void earlier(String instance, Instant due) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into scheduling_task"
                                + " (task_name, task_instance, execution_time, picked, version) values ('work', ?, ?, false, 1)")) {
            insert.setString(1, instance);
            insert.setObject(2, due.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private void run(String script) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("runscript from '" + script + "'");
        }
    }

    private List<String> instances() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select task_instance from scheduling_task")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The earliest time of all. */
    private Instant due() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select min(execution_time) from scheduling_task")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }
}
