package org.zhengtong.platform.support.scheduling.control;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** db-scheduler's table, its rows written as plain text so that an administrator can read them. */
public final class TaskTable {

    public static final String NAME = "scheduling_task";
    public static final Serializer SERIALIZER = new Text();

    private static final String DELETE =
            "delete from scheduling_task where task_name = ? and task_instance = ? and picked = false";

    private TaskTable() {}

    public static SchedulerClient client(DataSource dataSource) {
        return SchedulerClient.Builder.create(dataSource)
                .tableName(NAME)
                .serializer(SERIALIZER)
                .build();
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
