package org.zhengtong.platform.support.scheduling.control;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** The one kind of db-scheduler task that all work travels in: its instance is {@code kind/id}, its data the text. */
public final class WorkTasks {

    public static final TaskDescriptor<String> WORK = TaskDescriptor.of("work", String.class);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double GROWTH = 2.0;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private WorkTasks() {}

    /** @param perform takes the instance and the data */
    public static Task<String> work(DataSource dataSource, BiConsumer<String, String> perform) {
        return Tasks.custom(WORK)
                .onFailure(new GrowingDelay())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    perform.accept(instance.getId(), instance.getData());
                    return (done, row) -> TaskTable.finish(dataSource, done.getExecution(), done.getTimeDone());
                });
    }

    public static String instance(String kind, String id) {
        return kind + "/" + id;
    }

    public static String kindOf(String instance) {
        return instance.substring(0, instance.indexOf('/'));
    }

    public static String idOf(String instance) {
        return instance.substring(instance.indexOf('/') + 1);
    }

    /** Retries for ever, with a delay that doubles up to an hour: nothing is given up silently. */
    static class GrowingDelay implements FailureHandler<String> {

        @Override
        public void onFailure(ExecutionComplete completed, ExecutionOperations<String> operations) {
            var failures = completed.getExecution().consecutiveFailures;
            var seconds = FIRST_RETRY.toSeconds() * Math.pow(GROWTH, Math.min(failures, 12));
            var wait = Duration.ofSeconds((long) Math.min(seconds, LONGEST_WAIT.toSeconds()));
            operations.reschedule(completed, completed.getTimeDone().plus(wait));
        }
    }
}
