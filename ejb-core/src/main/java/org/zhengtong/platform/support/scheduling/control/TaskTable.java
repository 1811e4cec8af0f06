package org.zhengtong.platform.support.scheduling.control;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** db-scheduler's table, its rows written as plain text so that an administrator can read them. */
public final class TaskTable {

    public static final String NAME = "scheduling_task";
    public static final Serializer SERIALIZER = new Text();

    private static final String DELETE =
            "delete from scheduling_task where task_name = ? and task_instance = ? and picked = false";

    private static final String THERE = "select 1 from scheduling_task where task_name = ?"
            + " and (task_instance = ? or substring(task_instance, 1, ?) = ?)";

    private static final String INSERT = "insert into scheduling_task"
            + " (task_name, task_instance, task_data, execution_time, picked, version) values (?, ?, ?, ?, ?, ?)";

    private TaskTable() {}

    public static SchedulerClient client(DataSource dataSource) {
        return SchedulerClient.Builder.create(dataSource)
                .tableName(NAME)
                .serializer(SERIALIZER)
                .build();
    }

    /** A row as db-scheduler itself would write it, without asking first whether there is one. */
    public static void insert(DataSource dataSource, String taskName, String instance, String data, Instant at) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, taskName);
            statement.setString(2, instance);
            statement.setBytes(3, SERIALIZER.serialize(data == null ? "" : data));
            statement.setTimestamp(4, Timestamp.from(at));
            statement.setBoolean(5, false);
            statement.setLong(6, 1);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("can't put work on the agenda", e);
        }
    }

    /** @param begun what a second place of the work begins with */
    public static boolean isThere(DataSource dataSource, String taskName, String instance, String begun) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(THERE)) {
            statement.setString(1, taskName);
            statement.setString(2, instance);
            statement.setInt(3, begun.length());
            statement.setString(4, begun);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("can't look at the agenda", e);
        }
    }

    /** Leaves alone what a worker has in hand: it removes its row itself when it is done. */
    public static void delete(DataSource dataSource, String taskName, String instance) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, taskName);
            statement.setString(2, instance);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("can't take work off the agenda", e);
        }
    }

    /** Text as UTF-8. */
    static class Text implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return data == null ? null : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return bytes == null ? null : type.cast(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
