package org.zhengtong.platform.support.scheduling.control;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;

/** Waits by the machine's clock whatever the county's says: a clock set back would make it wait for months. */
public class SteadyScheduler extends SchedulerBuilder {

    public SteadyScheduler(DataSource dataSource, Task<?> task) {
        super(dataSource, List.of(task));
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(poolingInterval);
    }
}
