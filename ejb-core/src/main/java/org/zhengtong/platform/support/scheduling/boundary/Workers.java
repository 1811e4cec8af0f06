package org.zhengtong.platform.support.scheduling.boundary;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.scheduling.control.SteadyScheduler;
import org.zhengtong.platform.support.scheduling.control.TaskTable;
import org.zhengtong.platform.support.scheduling.control.WorkTasks;

/** Works the agenda off, on every node; a row is taken by one of them. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Workers {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int THREADS = 4;

    /** What a node had in hand when its power went is taken up by another, or by itself after a start, half a minute later. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_BY_THE_DEAD = 4;

    @Resource(lookup = "java:jboss/datasources/ZhengtongDS")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Work> kinds;

    @Inject
    Clock clock;

    private Scheduler scheduler;

    @PostConstruct
    void begin() {
        scheduler = new SteadyScheduler(dataSource, WorkTasks.work(dataSource, this::perform))
                .tableName(TaskTable.NAME)
                .serializer(TaskTable.SERIALIZER)
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BY_THE_DEAD)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .clock(clock::instant)
                .build();
        scheduler.start();
    }

    @PreDestroy
    void end() {
        scheduler.stop();
    }

    /** Leaves what is due alone until {@link #resume}: somebody writes history. */
    public void pause() {
        scheduler.pause();
    }

    public void resume() {
        scheduler.resume();
    }

    private void perform(String instance, String data) {
        var kind = WorkTasks.kindOf(instance);
        kinds.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does work of the kind " + kind))
                .perform(WorkTasks.idOf(instance), data);
    }
}
