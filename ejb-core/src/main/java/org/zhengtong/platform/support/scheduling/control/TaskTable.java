package org.zhengtong.platform.support.scheduling.control;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * db-scheduler's table, its rows written as plain text so that an administrator can read them. Work has one row: what is put
 * on the agenda while a worker has it in hand is noted in that row, and the worker puts it back for then.
 */
public final class TaskTable {

    public static final String NAME = "scheduling_task";
    public static final Serializer SERIALIZER = new Text();

    private static final String ROW = " where task_name = ? and task_instance = ?";
    private static final String IN_HAND = ROW + " and picked = true and version = ?";

    private static final String INSERT = "insert into scheduling_task"
            + " (task_name, task_instance, task_data, execution_time, picked, version) values (?, ?, ?, ?, false, 1)";
    private static final String INSERT_UNLESS_THERE = INSERT + " on conflict do nothing";
    private static final String MOVE = "update scheduling_task set task_data = ?, execution_time = ?,"
            + " consecutive_failures = 0, version = version + 1" + ROW + " and picked = false";
    private static final String NOTE =
            "update scheduling_task set again_data = ?, again_at = ?" + ROW + " and picked = true";
    private static final String TAKE_OFF = "delete from scheduling_task" + ROW + " and picked = false";
    private static final String FORGET_NOTE =
            "update scheduling_task set again_data = null, again_at = null" + ROW + " and again_at is not null";
    private static final String DONE = "delete from scheduling_task" + IN_HAND + " and again_at is null";
    private static final String PUT_BACK =
            "update scheduling_task set task_data = again_data, execution_time = again_at,"
                    + " again_data = null, again_at = null, picked = false, picked_by = null, last_heartbeat = null,"
                    + " last_success = ?, consecutive_failures = 0, version = version + 1" + IN_HAND;

    /** Each turn finds the row gone or there that was there or gone a moment before. */
    private static final int TURNS = 10;

    private TaskTable() {}

    /** A row as db-scheduler itself would write it, without asking first whether there is one. */
    public static void insert(DataSource dataSource, String instance, String data, Instant at) {
        change(dataSource, INSERT, name(), instance, bytes(data), Timestamp.from(at));
    }

    /** @return false if there was one already, whoever has it */
    public static boolean insertUnlessThere(DataSource dataSource, String instance, String data, Instant at) {
        return change(dataSource, INSERT_UNLESS_THERE, name(), instance, bytes(data), Timestamp.from(at));
    }

    /** Writes or moves its row, or notes in it that the work is to be done once more. */
    public static void put(DataSource dataSource, String instance, String data, Instant at) {
        var due = Timestamp.from(at);
        for (var turn = 0; turn < TURNS; turn++) {
            if (change(dataSource, MOVE, bytes(data), due, name(), instance)
                    || change(dataSource, NOTE, bytes(data), due, name(), instance)
                    || insertUnlessThere(dataSource, instance, data, at)) {
                return;
            }
        }
        throw new IllegalStateException("can't put " + instance + " on the agenda: its row comes and goes");
    }

    /** What a worker has in hand is done to its end, but not once more. */
    public static void takeOff(DataSource dataSource, String instance) {
        if (!change(dataSource, TAKE_OFF, name(), instance)) {
            change(dataSource, FORGET_NOTE, name(), instance);
        }
    }

    /** The row leaves, or waits for the time that was noted meanwhile; nothing happens if another worker took it over. */
    static void finish(DataSource dataSource, Execution done, Instant at) {
        var row = new Object[] {name(), done.getId(), done.version};
        if (!change(dataSource, DONE, row)) {
            change(dataSource, PUT_BACK, Timestamp.from(at), name(), done.getId(), done.version);
        }
    }

    private static String name() {
        return WorkTasks.WORK.getTaskName();
    }

    private static byte[] bytes(String data) {
        return SERIALIZER.serialize(data == null ? "" : data);
    }

    /** @return whether it changed a row */
    private static boolean change(DataSource dataSource, String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("can't change the agenda", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
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
