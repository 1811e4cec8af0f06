package org.zhengtong.platform.support.scheduling.boundary;

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
        TaskTable.insert(dataSource, WorkTasks.instance(kind, id), data, at);
    }

    @Override
    public void schedule(String kind, String id, String data, Instant at) {
        TaskTable.put(dataSource, WorkTasks.instance(kind, id), data, at);
    }

    @Override
    public void ensure(String kind, String id, String data, Instant at) {
        TaskTable.insertUnlessThere(dataSource, WorkTasks.instance(kind, id), data, at);
    }

    @Override
    public void cancel(String kind, String id) {
        TaskTable.takeOff(dataSource, WorkTasks.instance(kind, id));
    }
}
