package org.zhengtong.platform.support.scheduling.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.scheduling.AgendaCounts;
import org.zhengtong.platform.support.scheduling.WaitingWork;

/** Reads the agenda's table, which belongs to db-scheduler and therefore has no entity. */
@ApplicationScoped
public class WorkRows {

    private static final String WHERE =
            " from scheduling_task where (? = false or coalesce(consecutive_failures, 0) > 0) and task_instance like ?";
    private static final String ROWS =
            "select task_instance, execution_time, picked, consecutive_failures, last_failure" + WHERE
                    + " order by execution_time, task_instance offset ? rows fetch next ? rows only";
    private static final String COUNTS = """
            select count(*), coalesce(sum(case when coalesce(consecutive_failures, 0) > 0 then 1 else 0 end), 0),
              coalesce(sum(case when picked = false and execution_time < ? then 1 else 0 end), 0)
            from scheduling_task""";
    private static final String AT_ONCE = "update scheduling_task set execution_time = ?, version = version + 1"
            + " where task_instance = ? and picked = false";

    @Resource(lookup = "java:jboss/datasources/ZhengtongDS")
    DataSource dataSource;

    /** @param kind null for all */
    public Page<WaitingWork> page(boolean failingOnly, String kind, Page.Request page) {
        var pattern = kind == null ? "%" : kind + "/%";
        return ask(ROWS, rows -> {
            rows.setBoolean(1, failingOnly);
            rows.setString(2, pattern);
            rows.setInt(3, page.first());
            rows.setInt(4, page.size());
            var found = new ArrayList<WaitingWork>();
            try (var each = rows.executeQuery()) {
                while (each.next()) {
                    found.add(row(each));
                }
            }
            return new Page<>(found, count(failingOnly, pattern), page.first(), page.size());
        });
    }

    private long count(boolean failingOnly, String pattern) {
        return ask("select count(*)" + WHERE, count -> {
            count.setBoolean(1, failingOnly);
            count.setString(2, pattern);
            try (var each = count.executeQuery()) {
                each.next();
                return each.getLong(1);
            }
        });
    }

    /** @param since what is due before this and not begun is late */
    public AgendaCounts counts(Instant since) {
        return ask(COUNTS, counts -> {
            counts.setTimestamp(1, Timestamp.from(since));
            try (var each = counts.executeQuery()) {
                each.next();
                return new AgendaCounts(each.getLong(1), each.getLong(2), each.getLong(3));
            }
        });
    }

    public List<String> kinds() {
        return ask("select distinct task_instance from scheduling_task fetch first 2000 rows only", kinds -> {
            var found = new ArrayList<String>();
            try (var each = kinds.executeQuery()) {
                while (each.next()) {
                    found.add(WorkTasks.kindOf(each.getString(1)));
                }
            }
            return found.stream().distinct().sorted().toList();
        });
    }

    /** @return false if it is not there any more, or in a worker's hand already */
    public boolean dueAt(String instance, Instant at) {
        return ask(AT_ONCE, update -> {
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, instance);
            return update.executeUpdate() > 0;
        });
    }

    private static WaitingWork row(ResultSet row) throws SQLException {
        var instance = row.getString(1);
        var failed = row.getTimestamp(5);
        return new WaitingWork(
                instance,
                WorkTasks.kindOf(instance),
                WorkTasks.idOf(instance),
                row.getTimestamp(2).toInstant(),
                row.getBoolean(3),
                row.getInt(4),
                failed == null ? null : failed.toInstant());
    }

    private <R> R ask(String sql, Question<R> question) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return question.ask(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("can't read the agenda", e);
        }
    }

    /** What is asked of a prepared statement. */
    private interface Question<R> {

        R ask(PreparedStatement statement) throws SQLException;
    }
}
