package org.zhengtong.platform.support.scheduling.boundary;

import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import javax.sql.DataSource;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.control.TaskTable;
import org.zhengtong.platform.support.scheduling.control.WorkTasks;

/** Writes work into the table of db-scheduler, on the connection of the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WrittenAgenda implements Agenda {

    @Resource(lookup = "java:jboss/datasources/ZhengtongDS")
    DataSource dataSource;

    @Override
    public void add(String kind, String id, String data, Instant at) {
        TaskTable.insert(dataSource, WorkTasks.WORK.getTaskName(), WorkTasks.instance(kind, id), data, at);
    }

    @Override
    public void schedule(String kind, String id, String data, Instant at) {
        try {
            put(WorkTasks.instance(kind, id), data, at);
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException inHand) {
            // The second: a worker took it between the look at the row and its change, as happens after a start.
            put(WorkTasks.again(kind, id, at), data, at);
        } catch (TaskInstanceNotFoundException done) {
            // A worker finished it between the look at the row and its change.
            put(WorkTasks.instance(kind, id), data, at);
        }
    }

    @Override
    public void ensure(String kind, String id, String data, Instant at) {
        var instance = WorkTasks.instance(kind, id);
        if (!TaskTable.isThere(dataSource, WorkTasks.WORK.getTaskName(), instance, WorkTasks.anyAgain(kind, id))) {
            put(instance, data, at);
        }
    }

    @Override
    public void cancel(String kind, String id) {
        TaskTable.delete(dataSource, WorkTasks.WORK.getTaskName(), WorkTasks.instance(kind, id));
    }

    private void put(String instance, String data, Instant at) {
        var task =
                WorkTasks.WORK.instance(instance).data(data == null ? "" : data).build();
        TaskTable.client(dataSource)
                .schedule(task, at, ScheduleOptions.defaultOptions().whenExistsReschedule());
    }
}
