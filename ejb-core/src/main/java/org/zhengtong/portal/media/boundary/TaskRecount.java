package org.zhengtong.portal.media.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.YearImported;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.portal.media.control.MediaTasks;
import org.zhengtong.portal.media.control.TaskNews;
import org.zhengtong.portal.media.entity.MediaTask;

/** The holidays of a year became known: days of open tasks that run into it are counted anew. */
@ApplicationScoped
public class TaskRecount {

    @Inject
    MediaTasks tasks;

    @Inject
    TaskNews news;

    @Inject
    WorkCalendar calendar;

    void yearImported(@Observes YearImported event) {
        tasks.open().stream()
                .filter(task -> event.touches(task.sentOn(), task.dueOn()))
                .forEach(this::recount);
    }

    private void recount(MediaTask task) {
        task.isDue(calendar.deadline(task.sentOn(), TimeLimit.working(task.days())));
        news.ringAfter(task);
    }
}
